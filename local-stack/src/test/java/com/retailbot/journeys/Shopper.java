package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.journeys.Caller.Answer;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Somebody who chats with a shop's bot and fills its cart, by the widget's protocol. */
final class Shopper {

    static final String FASHION = "demo-fashion";

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final Set<Integer> AGAIN = Set.of(409, 429, 500, 502, 503, 504);

    private final String botKey;
    private final String conversationId;
    private final Caller caller;
    private final Duration patience;
    private int lastSequence;

    private Shopper(Caller anybody, String botKey, JsonNode session, Duration patience) {
        this.patience = patience;
        this.botKey = botKey;
        this.conversationId = session.get("conversationId").asString();
        this.caller = anybody.withToken(session.get("visitorToken").asString());
        this.lastSequence = session.get("lastSequence").asInt();
    }

    static Shopper visits(Caller anybody, String botKey, String language) {
        return visits(anybody, botKey, language, Duration.ZERO);
    }

    /** @param patience how long the same message is sent again while the platform does not answer */
    static Shopper visits(Caller anybody, String botKey, String language, Duration patience) {
        var path = "/api/v1/widget/%s/sessions".formatted(botKey);
        var session = persistently(patience, () -> anybody.post(path, json(Map.of("language", language))));
        assertThat(session.status()).as(session.text()).isEqualTo(201);
        return new Shopper(anybody, botKey, session.json(), patience);
    }

    /** A mobile number that no other journey uses. */
    static String newPhone() {
        return "06%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    String conversationId() {
        return conversationId;
    }

    String token() {
        return caller.token();
    }

    /** Writes a message, and reads what the bot says to it. */
    List<JsonNode> says(String text) {
        return turn(message(text));
    }

    /** A message that was not sent before. */
    static Map<String, String> message(String text) {
        return Map.of("messageId", UUID.randomUUID().toString(), "text", text);
    }

    List<JsonNode> presses(String choiceId) {
        return turn(Map.of("messageId", UUID.randomUUID().toString(), "choice", choiceId));
    }

    /** Sends a message as it is, whatever the answer. */
    Answer sends(Map<String, String> message) {
        return sends(json(message));
    }

    Answer sends(String body) {
        return caller.send("POST", widget("messages"), BodyPublishers.ofString(body), "Accept", "text/event-stream");
    }

    /** Waits for the next message of the bot that has this text in it. */
    JsonNode hears(String text) {
        var heard = Awaitility.await("the chat tells " + text)
                .atMost(SOON)
                .pollInterval(POLL)
                .until(() -> newsWith(text), Optional::isPresent)
                .orElseThrow();
        lastSequence = heard.get("sequence").asInt();
        return heard;
    }

    private Optional<JsonNode> newsWith(String text) {
        var news = caller.get(widget("messages?after=" + lastSequence));
        return news.status() == 200
                ? items(news.json()).stream()
                        .filter(message -> textOf(message).contains(text))
                        .findFirst()
                : Optional.empty();
    }

    /** All messages of the conversation. */
    List<JsonNode> reads() {
        var answer = caller.get(widget("messages?limit=200"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return items(answer.json());
    }

    Answer puts(String cart) {
        return caller.put(widget("cart"), cart);
    }

    JsonNode cart() {
        return caller.get(widget("cart")).json();
    }

    Answer restores(String token) {
        return caller.get(widget("carts/" + token));
    }

    /** Orders one piece, and answers what the bot asks. */
    void orders(String variantId, String phone) {
        presses("add:" + variantId);
        presses("order");
        says("Amina Belkacem");
        says(phone);
        says("Oran");
        var summary = says("Bir El Djir");
        assertThat(choices(summary)).as("%s", summary).contains("form:confirm");
        presses("form:confirm");
    }

    static String textOf(JsonNode message) {
        return message.path("text").asString("");
    }

    /** Buttons of the messages and of their cards. */
    static List<String> choices(List<JsonNode> messages) {
        return messages.stream()
                .flatMap(message -> Stream.concat(Stream.of(message), items(message, "cards").stream()))
                .flatMap(part -> items(part, "choices").stream())
                .map(choice -> choice.get("id").asString())
                .toList();
    }

    static List<JsonNode> cards(List<JsonNode> messages) {
        return messages.stream()
                .flatMap(message -> items(message, "cards").stream())
                .toList();
    }

    static List<JsonNode> messagesOf(Answer answer) {
        return answer.text()
                .lines()
                .filter(line -> line.startsWith("data: {\"id\""))
                .map(line -> Caller.JSON.readTree(line.substring("data: ".length())))
                .toList();
    }

    static String json(Object value) {
        return Caller.JSON.writeValueAsString(value);
    }

    private List<JsonNode> turn(Map<String, String> message) {
        var answer = persistently(patience, () -> sends(message));
        assertThat(answer.status()).as("%s: %s", message, answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("event: done");
        var said = messagesOf(answer);
        said.forEach(read ->
                lastSequence = Math.max(lastSequence, read.get("sequence").asInt()));
        return said;
    }

    private static Answer persistently(Duration patience, Supplier<Answer> call) {
        var deadline = Instant.now().plus(patience);
        while (true) {
            try {
                var answer = call.get();
                boolean cutOff = answer.status() == 200 && !answer.text().contains("event: done");
                boolean settled = !AGAIN.contains(answer.status()) && !cutOff;
                if (settled || Instant.now().isAfter(deadline)) {
                    return answer;
                }
            } catch (UncheckedIOException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private String widget(String path) {
        return "/api/v1/widget/%s/%s".formatted(botKey, path);
    }

    static List<JsonNode> items(JsonNode page) {
        return items(page, "items");
    }

    private static List<JsonNode> items(JsonNode parent, String name) {
        var found = new ArrayList<JsonNode>();
        parent.path(name).forEach(found::add);
        return found;
    }
}
