package com.retailbot.botconfig.demo;

import com.retailbot.botconfig.knowledge.Knowledge;
import com.retailbot.botconfig.shop.ShopRegistration;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Creates each demo shop once, with a published bot: a newcomer has something to talk to a minute after the start. */
@Component
class DemoShops implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoShops.class);
    private static final long LOCK = 0x44_45_4D_4FL;

    private final DemoSettings settings;
    private final ShopRegistration registration;
    private final DemoBots bots;
    private final Knowledge knowledge;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    DemoShops(
            DemoSettings settings,
            ShopRegistration registration,
            DemoBots bots,
            Knowledge knowledge,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.settings = settings;
        this.registration = registration;
        this.bots = bots;
        this.knowledge = knowledge;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.enabled()) {
            read().forEach(shop -> transaction.executeWithoutResult(status -> create(shop)));
        }
    }

    private void create(DemoShop shop) {
        // Several instances may start at once; the lock goes with the transaction.
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        if (!registration.registerDemo(shop.tenant(), shop.profile(), shop.members())) {
            return;
        }
        shop.knowledge().forEach(text -> knowledge.add(shop.tenant(), text));
        bots.publish(shop, settings.storefrontOrigins());
        LOG.info("Created demo shop '{}'", shop.profile().name());
    }

    private List<DemoShop> read() {
        ClassPathResource resource = new ClassPathResource("demo/shops.json");
        try (var stream = resource.getInputStream()) {
            return json.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
