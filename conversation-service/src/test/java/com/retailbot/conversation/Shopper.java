package com.retailbot.conversation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A page with the widget. */
public final class Shopper {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;
    private final String base;
    private @Nullable String token;
    private String conversationId = "";

    public Shopper(int port, String botKey) {
        this.port = port;
        this.base = "/api/v1/widget/" + botKey;
    }

    /** What opening or saying led to. */
    public record Said(int status, String text, Http.Answer answer) {}

    public Opened open(String json) {
        Http.Answer answer = new Http(port, null).post(base + "/sessions", json);
        if (answer.status() == 201) {
            token = answer.json().path("visitorToken").asString();
            conversationId = answer.json().path("conversationId").asString();
        }
        return new Opened(answer);
    }

    /** An opened session. */
    public final class Opened {

        private final Http.Answer answer;

        Opened(Http.Answer answer) {
            this.answer = answer;
        }

        public int status() {
            return answer.status();
        }

        public Http.Answer answer() {
            return answer;
        }

        public Said says(String text) {
            Http.Answer said = Shopper.this.says(text);
            return new Said(said.status(), said.text(), said);
        }
    }

    public String token() {
        return Objects.requireNonNull(token);
    }

    public String conversationId() {
        return conversationId;
    }

    public Http.Answer says(String text) {
        return sends(UUID.randomUUID().toString(), text);
    }

    public Http.Answer sends(String messageId, String text) {
        return post("{\"messageId\":%s,\"text\":%s}"
                .formatted(JSON.writeValueAsString(messageId), JSON.writeValueAsString(text)));
    }

    public Http.Answer presses(String choiceId) {
        return post(
                "{\"messageId\":\"%s\",\"choice\":%s}".formatted(UUID.randomUUID(), JSON.writeValueAsString(choiceId)));
    }

    /** Orders what is in the cart: answers the form and confirms it. */
    public void orders() {
        presses("order");
        says("Amina Belkacem");
        says("0550 12 34 56");
        says("Oran");
        if (!says("Bir El Djir").text().contains("form:confirm")) {
            throw new AssertionError("The form is not complete: " + messages(0).text());
        }
        presses("form:confirm");
    }

    public Http.Answer post(String json, String... headers) {
        return new Http(port, token).post(base + "/messages", json, headers);
    }

    public Http.Answer messages(int after) {
        return new Http(port, token).get(base + "/messages?after=" + after);
    }

    public String eventsPath(int after) {
        return base + "/events?after=" + after;
    }
}
