package com.retailbot.conversation;

import com.retailbot.defaults.security.Role;
import com.retailbot.events.BotPublished;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.Store;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole service on real stores, with a model that knows the sentences of the tests. */
@IntegrationTest({Store.KAFKA, Store.MONGO, Store.REDIS})
@Import(ServiceTest.Model.class)
public abstract class ServiceTest {

    protected static final String ORIGIN = "https://shop.example";
    private static final Map<String, TenantId> SHOPS = new ConcurrentHashMap<>();

    @LocalServerPort
    protected int port;

    @Autowired
    protected TestEvents events;

    @Autowired
    protected PhraseBook phrases;

    /** Sentences are learned per test; everything else is real. */
    @TestConfiguration
    public static class Model {

        @Bean
        @Primary
        PhraseBook phraseBook() {
            return new PhraseBook();
        }
    }

    /** A shop with a live bot, the sixty products and one answer; the same one for the same key. */
    protected TenantId openShop(String botKey) {
        return SHOPS.computeIfAbsent(botKey, this::newShop);
    }

    private TenantId newShop(String botKey) {
        TenantId tenant = TenantId.random();
        TestCatalogue.products().forEach(product -> events.publish(tenant, product));
        events.publish(
                tenant,
                new KnowledgeChanged(
                        "faq-1",
                        false,
                        new LocalizedText(Map.of("fr", "Livrez-vous partout ?", "ar", "هل توصلون إلى كل الولايات؟")),
                        new LocalizedText(Map.of("fr", "Oui, les 69 wilayas.", "ar", "نعم، 69 ولاية.")),
                        "FAQ",
                        Instant.parse("2026-03-01T08:00:00Z")));
        events.publish(tenant, bot(botKey, "bot-" + botKey));
        Shopper probe = new Shopper(port, botKey);
        Awaitility.await("the bot is live and knows its products")
                .atMost(Duration.ofSeconds(30))
                .until(() -> probe.open("{}").status() == 201
                        && probe.open("{}").says("karakou").text().contains("cards"));
        return tenant;
    }

    protected static BotPublished bot(String botKey, String botId) {
        return new BotPublished(
                botId,
                botKey,
                "Assistant",
                1,
                "fr",
                List.of("fr", "ar", "en"),
                List.of(ORIGIN),
                Map.of("primary", "#0f766e"),
                TestFlows.shop(),
                Instant.parse("2026-03-01T08:00:00Z"));
    }

    protected Shopper shopper(String botKey) {
        Shopper shopper = new Shopper(port, botKey);
        shopper.open("{}");
        return shopper;
    }

    protected Http member(TenantId tenant, Role role) {
        return new Http(port, TestTokens.member(tenant, role));
    }
}
