package com.retailbot.conversation.notunderstood;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.Http;
import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.Shopper;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.TenantId;
import com.retailbot.events.TrainingRequested;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NotUnderstoodApiTest extends ServiceTest {

    private static final String KEY = "not-understood-test";
    private static final String PATH = "/api/v1/understanding/bots/bot-" + KEY + "/not-understood";
    private TenantId tenant;

    @BeforeEach
    void shop() {
        tenant = openShop(KEY);
    }

    @Test
    void theSameTextOfTwoShoppersIsListedOnceWithoutTheirPhones() {
        shopper(KEY).says("Hna vous pouvez graver mon prénom ? 0550 12 34 56");
        shopper(KEY).says("hna vous pouvez graver mon prenom ?? 0770123499");

        JsonNode message = find("graver").orElseThrow();

        assertThat(message.path("times").asInt()).isEqualTo(2);
        assertThat(message.path("text").asString()).contains("••••").doesNotContain("0770", "123499");
        assertThat(message.path("suggestions").size()).isPositive();
    }

    @Test
    void whatWasUnderstoodAndAnswersToQuestionsAreNotListed() {
        phrases.with("nheb ncommandi lista", "order_place", "dz-latn");
        phrases.with("karakou", "product_search", "dz-latn");
        Shopper shopper = shopper(KEY);
        shopper.says("karakou");
        String add = shopper.messages(0).json().toString().replaceAll("(?s).*?\"(add:[^\"]+)\".*", "$1");
        shopper.presses(add);
        shopper.says("nheb ncommandi lista");
        shopper.says("Yasmine Benhamouda");

        assertThat(find("Yasmine")).isEmpty();
        assertThat(find("ncommandi lista")).isEmpty();
    }

    @Test
    void whatTheModelUnderstandsAndTheFlowHasNoAnswerForIsListed() {
        phrases.with("kifach nreparer el montre", "warranty", "dz-latn");

        shopper(KEY).says("kifach nreparer el montre");

        assertThat(find("nreparer")).isPresent();
    }

    @Test
    void dismissedIsDismissedForGood() {
        shopper(KEY).says("zzz rien du tout");
        settle("zzz rien", "DISMISSED");
        assertThat(find("zzz rien")).isEmpty();

        shopper(KEY).says("zzz rien du tout");

        assertThat(find("zzz rien")).isEmpty();
    }

    @Test
    void labelledComesBackWhenTheTrainingDidNotHelp() {
        shopper(KEY).says("vous brodez les initiales");
        settle("brodez", "LABELLED");
        shopper(KEY).says("vous brodez les initiales");
        assertThat(find("brodez")).isEmpty();

        events.publish(
                tenant,
                new TrainingRequested(
                        "bot-" + KEY,
                        UUID.randomUUID().toString(),
                        1,
                        1,
                        List.of(new TrainingRequested.Example("e1", "Vous brodez les initiales ?", "embroidery", null)),
                        Instant.parse("2026-03-01T08:00:00Z")));

        Awaitility.await("it is worth another look")
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    shopper(KEY).says("vous brodez les initiales");
                    return find("brodez").isPresent();
                });
    }

    @Test
    void onlyThoseWhoEditBotsSettleMessages() {
        shopper(KEY).says("kach haja ghriba bezzaf");
        String id = find("ghriba").orElseThrow().path("id").asString();

        assertThat(settle(member(tenant, Role.AGENT), id, "DISMISSED").status()).isEqualTo(403);
        assertThat(settle(member(tenant, Role.OWNER), id, "THROWN").status()).isEqualTo(400);
        assertThat(settle(member(tenant, Role.OWNER), "no-such-message", "DISMISSED")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void otherTenantCannotReadOrSettleMessages() {
        shopper(KEY).says("message privé de la boutique");
        String id = find("privé").orElseThrow().path("id").asString();
        Http stranger = member(TenantId.random(), Role.OWNER);

        assertThat(stranger.get(PATH).status()).isEqualTo(404);
        assertThat(settle(stranger, id, "DISMISSED").status()).isEqualTo(404);
        assertThat(find("privé")).isPresent();
    }

    private void settle(String part, String outcome) {
        String id = find(part).orElseThrow().path("id").asString();
        assertThat(settle(member(tenant, Role.MANAGER), id, outcome).status()).isEqualTo(204);
    }

    private static Http.Answer settle(Http who, String id, String outcome) {
        return who.put(PATH + "/" + id, "{\"outcome\":\"%s\"}".formatted(outcome));
    }

    private Optional<JsonNode> find(String part) {
        JsonNode items =
                member(tenant, Role.AGENT).get(PATH + "?limit=100").json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("text").asString().contains(part))
                .findFirst();
    }
}
