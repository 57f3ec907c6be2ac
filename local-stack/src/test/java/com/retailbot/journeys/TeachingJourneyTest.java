package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.journeys.Caller.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A merchant teaches a bot something that no bot knows, and shoppers are answered. */
class TeachingJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String LABEL = "gift wrapping";
    private static final String UNSEEN = "l'emballage cadeau c'est payant chez vous ?";
    private static final String ANSWER = "Le papier cadeau est offert.";
    private static final List<String> PHRASES = List.of(
            "vous faites un emballage cadeau ?",
            "c'est possible de l'emballer pour offrir",
            "papier cadeau svp",
            "can you gift wrap it",
            "do you have gift wrapping",
            "ممكن تغليف الهدية",
            "تغلفوه كهدية؟",
            "diroli emballage cadeau",
            "taghlif ta3 cadeau kayen ?",
            "nheb emballage cadeau m3a ruban");

    private final RunningStack stack = RunningStack.get();
    private final Caller owner = stack.signedIn("owner@fashion.demo");

    @Test
    void whatShoppersSayAndNobodyUnderstoodBecomesAnAnswer() {
        var bot = aBotThatAnswersTheLabel();
        var botId = bot.get("id").asString();
        var shopper = Shopper.visits(stack.anybody(), bot.get("botKey").asString(), "fr");
        assertThat(texts(shopper.says(UNSEEN))).doesNotContain(ANSWER);
        shopper.says("zorblax quiftou nergal 0550123456");

        var missed = eventually("/api/v1/understanding/bots/%s/not-understood".formatted(botId), "quiftou");
        assertThat(missed.get("text").asString()).contains("••••").doesNotContain("0550123456");

        var table = PHRASES.stream().map(phrase -> phrase + "\t" + LABEL).collect(Collectors.joining("\n"));
        is(200, owner.post("/api/v1/bots/%s/example-imports".formatted(botId), Shopper.json(Map.of("table", table))));
        var training = is(202, owner.post("/api/v1/bots/%s/trainings".formatted(botId), ""));
        var status = trained(botId, training.get("trainingId").asString());

        assertThat(status.at("/model/examples").asInt()).isEqualTo(PHRASES.size());
        assertThat(status.at("/model/accuracy").asDouble()).isPositive();
        assertThat(texts(shopper.says(UNSEEN))).contains(ANSWER);
    }

    private JsonNode aBotThatAnswersTheLabel() {
        var bot = is(201, owner.post("/api/v1/bots", "{\"name\":\"Emballage\"}"));
        var path = "/api/v1/bots/" + bot.get("id").asString();
        var tag = owner.get(path + "/draft").headers().firstValue("ETag").orElseThrow();
        is(200, owner.putIfMatch(path + "/draft", Shopper.json(flow()), tag));
        is(200, owner.post(path + "/publish", ""));
        Awaitility.await("the bot is live")
                .atMost(SOON)
                .until(() -> stack.anybody()
                                .post(
                                        "/api/v1/widget/%s/sessions"
                                                .formatted(bot.get("botKey").asString()),
                                        "{}")
                                .status()
                        == 201);
        return bot;
    }

    private static Map<String, Object> flow() {
        return Map.of(
                "startBlockId",
                "listen",
                "blocks",
                List.of(
                        block("listen", "understand", Map.of(), Map.of("intents", List.of(LABEL))),
                        block("gift", "message", said(ANSWER), Map.of()),
                        block("else", "message", said("Je transmets."), Map.of())),
                "edges",
                List.of(edge("e1", LABEL, "gift"), edge("e2", "else", "else")));
    }

    private static Map<String, Object> block(String id, String type, Map<String, ?> texts, Map<String, ?> settings) {
        return Map.of("id", id, "type", type, "position", Map.of("x", 0, "y", 0), "texts", texts, "settings", settings);
    }

    private static Map<String, ?> said(String text) {
        return Map.of("text", Map.of("fr", text, "ar", text, "en", text));
    }

    private static Map<String, String> edge(String id, String port, String to) {
        return Map.of("id", id, "from", "listen", "port", port, "to", to);
    }

    private JsonNode trained(String botId, String trainingId) {
        return Awaitility.await("the bot has learned")
                .atMost(SOON)
                .until(
                        () -> owner.get("/api/v1/understanding/bots/" + botId)
                                .json()
                                .path("training"),
                        training -> training.path("trainingId").asString("").equals(trainingId)
                                && training.path("state").asString().equals("trained"));
    }

    private JsonNode eventually(String list, String part) {
        return Awaitility.await(list + " has " + part)
                .atMost(SOON)
                .until(
                        () -> Shopper.items(owner.get(list).json()).stream()
                                .filter(item -> item.get("text").asString().contains(part))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static JsonNode is(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }

    private static List<String> texts(List<JsonNode> messages) {
        return messages.stream().map(Shopper::textOf).toList();
    }
}
