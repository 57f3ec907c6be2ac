package com.retailbot.conversation.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.Http;
import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.Shopper;
import com.retailbot.conversation.TestFlows;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.BotPublished;
import com.retailbot.events.TenantId;
import com.retailbot.events.TrainingRequested;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TeachingApiTest extends ServiceTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> GIFT_WRAPPING = List.of(
            "vous faites un emballage cadeau ?",
            "c'est possible de l'emballer pour offrir",
            "papier cadeau svp",
            "can you gift wrap it",
            "do you have gift wrapping",
            "taghlif ta3 cadeau kayen ?");

    @Autowired
    TrainingSets sets;

    @Autowired
    TrainedModels models;

    @Autowired
    TaughtBots bots;

    @Autowired
    com.retailbot.conversation.understanding.BuiltInModel builtInModel;

    private final TenantId tenant = TenantId.random();
    private final String botId = UUID.randomUUID().toString();
    private final String botKey = "key-" + botId;
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");

    @BeforeEach
    void publishABotThatKnowsTheLabel() {
        phrases.with("l'emballage cadeau c'est payant ?", "out_of_scope", "fr");
        phrases.with("is gift wrapping available", "out_of_scope", "en");
        BotPublished bot = bot(botKey, botId);
        events.publish(
                tenant,
                new BotPublished(
                        botId,
                        botKey,
                        bot.name(),
                        1,
                        "fr",
                        bot.languages(),
                        bot.allowedOrigins(),
                        bot.theme(),
                        new TestFlows.Builder()
                                .block("listen", "understand", Map.of(), Map.of("intents", List.of("gift wrapping")))
                                .block(
                                        "gift",
                                        "message",
                                        Map.of("text", Map.of("fr", "Oui, le papier cadeau est offert.")),
                                        Map.of())
                                .edge("listen", "gift wrapping", "gift")
                                .flow("listen"),
                        bot.publishedAt()));
        Awaitility.await("the bot is live")
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        new Shopper(port, botKey).open("{\"language\":\"fr\"}").status() == 201);
    }

    @Test
    void aRunningConversationUnderstandsWhatTheBotJustLearned() {
        Shopper shopper = shopper();
        assertThat(shopper.says("l'emballage cadeau c'est payant ?").text()).doesNotContain("papier cadeau est offert");

        teach(GIFT_WRAPPING, "gift wrapping");

        assertThat(shopper.says("l'emballage cadeau c'est payant ?").text()).contains("papier cadeau est offert");
        JsonNode status = member(tenant, Role.AGENT).get(path()).json().path("training");
        assertThat(status.path("state").asString()).isEqualTo("trained");
        assertThat(status.at("/model/examples").asInt()).isEqualTo(GIFT_WRAPPING.size());
        assertThat(status.at("/model/fingerprint").asString()).isEqualTo(builtInModel.fingerprint());
        JsonNode read = member(tenant, Role.AGENT)
                .get("/api/v1/conversations/" + shopper.conversationId())
                .json();
        assertThat(read.path("messages").findValuesAsString("decidedBy")).containsExactly("built_in", "merchant");
    }

    @Test
    void theTestPaneUnderstandsItToo() {
        teach(GIFT_WRAPPING, "gift wrapping");
        Http manager = member(tenant, Role.MANAGER);
        String started = manager.post(
                        "/api/v1/bot-tests",
                        JSON.writeValueAsString(Map.of("botId", botId, "flow", TestFlows.shop(), "language", "fr")))
                .json()
                .path("testId")
                .asString();

        JsonNode answer = manager.post(
                        "/api/v1/bot-tests/" + started + "/messages", "{\"text\":\"is gift wrapping available\"}")
                .json();

        assertThat(answer.at("/understood/intent").asString()).isEqualTo("gift wrapping");
        assertThat(answer.at("/understood/decidedBy").asString()).isEqualTo("merchant");
    }

    @Test
    void aModelThatCannotBeReadIsTrainedAgainFromTheStoredExamples() {
        String training = teach(GIFT_WRAPPING, "gift wrapping");
        TrainingReport report =
                models.report(tenant, botId, builtInModel.fingerprint()).orElseThrow();
        models.save(tenant, botId, report, new byte[] {1, 2, 3});

        bots.changed(tenant, botId);

        assertThat(bots.understanding(tenant, botId)
                        .understand("is gift wrapping available")
                        .intent())
                .isNotEqualTo("gift wrapping");
        Awaitility.await("the model is trained again")
                .atMost(Duration.ofSeconds(60))
                .until(() -> models.model(tenant, botId, builtInModel.fingerprint(), training).length > 3);
        Awaitility.await("and in use")
                .atMost(Duration.ofSeconds(30))
                .until(() -> bots.understanding(tenant, botId)
                        .understand("is gift wrapping available")
                        .intent()
                        .equals("gift wrapping"));
    }

    @Test
    void aBuildWithAnotherBuiltInModelFindsTheSetUntrained() {
        teach(GIFT_WRAPPING, "gift wrapping");

        assertThat(sets.progress(tenant, botId, builtInModel.fingerprint())
                        .orElseThrow()
                        .trained())
                .isTrue();
        assertThat(sets.progress(tenant, botId, "another").orElseThrow().trained())
                .isFalse();
        assertThat(sets.lease(builtInModel.fingerprint(), Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void anOlderRequestThatComesLateChangesNothing() {
        String newest = teach(GIFT_WRAPPING, "gift wrapping");
        events.publish(tenant, request(UUID.randomUUID().toString(), 1, 1, List.of("a"), "x", now.minusSeconds(60)));
        String next = teach(GIFT_WRAPPING.subList(0, 4), "gift wrapping");

        assertThat(next).isNotEqualTo(newest);
        assertThat(sets.find(tenant, botId).orElseThrow().examples()).isEqualTo(4);
    }

    @Test
    void examplesWithoutAMessageAreOneClearSentence() {
        String training = UUID.randomUUID().toString();
        events.publish(tenant, request(training, 1, 1, List.of("  "), "x", now));

        JsonNode status = await(training);

        assertThat(status.path("state").asString()).isEqualTo("failed");
        assertThat(status.path("problem").asString()).contains("two labels are needed");
        assertThat(status.path("model").isNull()).isTrue();
    }

    @Test
    void otherTenantCannotReadHowABotUnderstands() {
        teach(GIFT_WRAPPING, "gift wrapping");

        assertThat(member(TenantId.random(), Role.OWNER).get(path()).status()).isEqualTo(404);
        assertThat(new Http(port, null).get(path()).status()).isEqualTo(401);
    }

    @Test
    void theModelCardHasScoresByLanguageAndEntity() {
        JsonNode card = member(tenant, Role.ANALYST)
                .get("/api/v1/understanding/model-card")
                .json();

        assertThat(card.path("languages").findValuesAsString("language"))
                .contains("ar", "ar-DZ", "dz-latn", "fr", "en");
        assertThat(card.path("entities").findValuesAsString("name")).contains("phone", "wilaya", "price_max");
        assertThat(card.path("intentAccuracy").asDouble()).isBetween(0.5, 1.0);
    }

    /** In two parts, as many examples come. */
    private String teach(List<String> texts, String label) {
        String training = UUID.randomUUID().toString();
        now = now.plusSeconds(1);
        int half = texts.size() / 2;
        events.publish(tenant, request(training, 1, 2, texts.subList(0, half), label, now));
        events.publish(tenant, request(training, 2, 2, texts.subList(half, texts.size()), label, now));
        assertThat(await(training).path("state").asString()).isEqualTo("trained");
        return training;
    }

    private JsonNode await(String training) {
        return Awaitility.await("the training ends")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> member(tenant, Role.OWNER).get(path()).json().path("training"),
                        status -> status.path("trainingId").asString("").equals(training)
                                && List.of("trained", "failed")
                                        .contains(status.path("state").asString()));
    }

    private TrainingRequested request(
            String training, int part, int parts, List<String> texts, String label, Instant at) {
        return new TrainingRequested(
                botId,
                training,
                part,
                parts,
                IntStream.range(0, texts.size())
                        .mapToObj(i -> new TrainingRequested.Example(part + "-" + i, texts.get(i), label, null))
                        .toList(),
                at);
    }

    private Shopper shopper() {
        Shopper shopper = new Shopper(port, botKey);
        shopper.open("{\"language\":\"fr\"}");
        return shopper;
    }

    private String path() {
        return "/api/v1/understanding/bots/" + botId;
    }
}
