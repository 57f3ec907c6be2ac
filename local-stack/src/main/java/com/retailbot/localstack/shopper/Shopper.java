package com.retailbot.localstack.shopper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One shopper in one conversation with a shop's bot. */
public final class Shopper {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI widget;
    private final String origin;
    private final String visitorToken;
    private final JsonNode session;

    private Shopper(HttpClient http, URI widget, String origin, JsonNode session) {
        this.http = http;
        this.widget = widget;
        this.origin = origin;
        this.session = session;
        this.visitorToken = session.path("visitorToken").asString();
    }

    /** Opens the shop's page and its chat. */
    public static Shopper visit(HttpClient http, URI gateway, URI storefront, String botKey, String language) {
        var widget = gateway.resolve("/api/v1/widget/" + botKey + "/");
        var origin = storefront.toString();
        var request = request(widget.resolve("sessions"), origin)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("language", language))))
                .build();
        var answer = send(http, request);
        return new Shopper(http, widget, origin, JSON.readTree(body(answer, 201)));
    }

    /** The answer to the opening of the chat: bot, first messages, token. */
    public JsonNode session() {
        return session;
    }

    public String visitorToken() {
        return visitorToken;
    }

    public Reply say(String text) {
        return turn(Map.of("messageId", UUID.randomUUID().toString(), "text", text));
    }

    public Reply press(String choiceId) {
        return turn(Map.of("messageId", UUID.randomUUID().toString(), "choice", choiceId));
    }

    /** Sends a message of one's own making, for example the same one twice. */
    public Reply turn(Map<String, String> message) {
        var request = authorized("messages")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(message)))
                .build();
        long begin = System.nanoTime();
        var answer = send(http, request);
        try (var in = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(problem(answer));
            }
            int first = in.read();
            var firstByteAfter = Duration.ofNanos(System.nanoTime() - begin);
            var events = (char) first + new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Reply(messages(events), firstByteAfter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Messages after a sequence number, as the widget fetches them after a pause. */
    public List<JsonNode> messagesAfter(long sequence) {
        var answer = send(http, authorized("messages?after=" + sequence).GET().build());
        return JSON.readTree(body(answer, 200)).path("items").valueStream().toList();
    }

    public JsonNode get(String path) {
        return JSON.readTree(body(send(http, authorized(path).GET().build()), 200));
    }

    public JsonNode put(String path, String json) {
        var request = authorized(path).PUT(BodyPublishers.ofString(json)).build();
        return JSON.readTree(body(send(http, request), 200));
    }

    private HttpRequest.Builder authorized(String path) {
        return request(widget.resolve(path), origin).header("Authorization", "Bearer " + visitorToken);
    }

    private static HttpRequest.Builder request(URI address, String origin) {
        return HttpRequest.newBuilder(address)
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("Origin", origin);
    }

    private static List<JsonNode> messages(String events) {
        var messages = new ArrayList<JsonNode>();
        for (var event : events.split("\n\n", -1)) {
            var isMessage = event.lines().anyMatch(line -> line.replace(" ", "").equals("event:message"));
            if (isMessage) {
                event.lines()
                        .filter(line -> line.startsWith("data:"))
                        .map(line -> JSON.readTree(line.substring("data:".length())))
                        .forEach(messages::add);
            }
        }
        return messages;
    }

    private static String body(HttpResponse<InputStream> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(problem(answer));
        }
        try (var in = answer.body()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String problem(HttpResponse<InputStream> answer) {
        try (var in = answer.body()) {
            return "%s %s answered %d: %s"
                    .formatted(
                            answer.request().method(),
                            answer.uri(),
                            answer.statusCode(),
                            new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<InputStream> send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
