package com.retailbot.conversation.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.Http;
import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.Shopper;
import com.retailbot.defaults.security.Visitor;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WidgetApiTest extends ServiceTest {

    private static final String KEY = "widget-test";
    private TenantId tenant;

    @BeforeEach
    void shop() {
        tenant = openShop(KEY);
    }

    @Test
    void openingGreetsInTheShoppersLanguage() {
        Http.Answer opened =
                new Shopper(port, KEY).open("{\"language\":\"ar-DZ\"}").answer();

        JsonNode session = opened.json();
        assertThat(opened.status()).isEqualTo(201);
        assertThat(session.at("/bot/name").asString()).isEqualTo("Assistant");
        assertThat(session.at("/bot/theme/primary").asString()).isEqualTo("#0f766e");
        assertThat(session.at("/messages/0/text").asString()).isEqualTo("أهلا!");
        assertThat(session.at("/messages/0/direction").asString()).isEqualTo("rtl");
        assertThat(session.at("/messages/0/from").asString()).isEqualTo("bot");
        assertThat(session.at("/messages/1/choices/0/id").asString()).isEqualTo("flow:menu:best");
        assertThat(session.at("/lastSequence").asInt()).isEqualTo(2);
        assertThat(session.at("/messages/0").has("cards")).isFalse();
    }

    @Test
    void theAnswerStreamsCardsWithSequences() {
        phrases.with("sbat 42 ken nwar", "product_search", "dz-latn");
        Http.Answer answer = shopper(KEY).says("sbat 42 ken nwar");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/event-stream");
        assertThat(answer.headers().get("x-accel-buffering")).containsExactly("no");
        assertThat(answer.events("typing")).hasSize(1);
        assertThat(answer.events("done")).hasSize(1);
        assertThat(answer.sequences()).containsExactly(4);
        JsonNode message = answer.events("message").getFirst();
        assertThat(message.path("language").asString()).isEqualTo("dz-latn");
        JsonNode card = message.at("/cards/0");
        assertThat(card.path("variantId").asString()).isEqualTo("shoe-city-42-noir");
        assertThat(card.at("/price/amount").asString()).isEqualTo("6500.00");
        assertThat(card.path("priceText").asString()).isEqualTo("6\u202F500\u00A0DA");
        assertThat(card.path("available").asBoolean()).isTrue();
        assertThat(card.at("/choices/0/id").asString()).isEqualTo("add:shoe-city-42-noir");
    }

    @Test
    void aKnownTokenResumesTheConversation() {
        Shopper shopper = shopper(KEY);
        shopper.says("karakou");
        String conversation = shopper.conversationId();

        JsonNode resumed = shopper.open("{\"visitorToken\":\"%s\"}".formatted(shopper.token()))
                .answer()
                .json();

        assertThat(resumed.path("conversationId").asString()).isEqualTo(conversation);
        assertThat(resumed.path("messages").size())
                .isEqualTo(resumed.path("lastSequence").asInt());
        assertThat(resumed.at("/messages/2/from").asString()).isEqualTo("shopper");
        assertThat(resumed.at("/messages/2/text").asString()).isEqualTo("karakou");
    }

    @Test
    void anUnusableTokenBeginsANewConversation() {
        Shopper shopper = shopper(KEY);

        Http.Answer opened = shopper.open("{\"visitorToken\":\"rubbish\"}").answer();

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().path("lastSequence").asInt()).isEqualTo(2);
    }

    @Test
    void theSameMessageAgainGetsTheSameAnswer() {
        Shopper shopper = shopper(KEY);

        Http.Answer first = shopper.sends("m-1", "karakou");
        Http.Answer again = shopper.sends("m-1", "karakou");

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(shopper.messages(0).json().path("items").size()).isEqualTo(4);
    }

    @Test
    void aBurstIsAnsweredMessageByMessage() throws Exception {
        Shopper shopper = shopper(KEY);
        List<Http.Answer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Http.Answer>> sent = IntStream.range(0, 12)
                    .mapToObj(at -> threads.submit(() -> shopper.sends("burst-" + at % 6, "karakou")))
                    .toList();
            for (Future<Http.Answer> future : sent) {
                answers.add(future.get());
            }
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        JsonNode items = shopper.messages(0).json().path("items");
        assertThat(items.size()).isEqualTo(2 + 6 * 2);
        List<Integer> sequences = new ArrayList<>();
        items.forEach(item -> sequences.add(item.path("sequence").asInt()));
        assertThat(sequences).isEqualTo(IntStream.rangeClosed(1, 14).boxed().toList());
    }

    @Test
    void laterMessagesAreReadBySequence() {
        Shopper shopper = shopper(KEY);
        shopper.says("karakou");

        JsonNode later = shopper.messages(3).json();

        assertThat(later.path("items").size()).isEqualTo(1);
        assertThat(later.at("/items/0/sequence").asInt()).isEqualTo(4);
        assertThat(later.path("next").isNull()).isTrue();
    }

    @Test
    void aPageOfAnotherSiteIsRefused() {
        Http.Answer refused = new Http(port, null)
                .post("/api/v1/widget/" + KEY + "/sessions", "{}", "Origin", "https://evil.example");
        Http.Answer allowed = new Http(port, null).post("/api/v1/widget/" + KEY + "/sessions", "{}", "Origin", ORIGIN);
        Http.Answer sent = shopper(KEY).post("{\"messageId\":\"1\",\"text\":\"x\"}", "Origin", "https://evil.example");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("origin-not-allowed");
        assertThat(sent.status()).isEqualTo(403);
        assertThat(allowed.status()).isEqualTo(201);
    }

    @Test
    void anUnknownBotIsNotFound() {
        assertThat(new Shopper(port, "no-such-bot").open("{}").status()).isEqualTo(404);
    }

    @Test
    void onlyTheOwnTokenOpensAConversation() {
        Visitor foreign = new Visitor(TenantId.random(), KEY, "bot-x", "v-1", "c-1");
        Visitor otherBot = new Visitor(tenant, "another-bot", "bot-x", "v-1", "c-1");
        Visitor invented = new Visitor(tenant, KEY, "bot-" + KEY, "v-1", "no-such-conversation");
        String body = "{\"messageId\":\"1\",\"text\":\"bonjour\"}";
        String path = "/api/v1/widget/" + KEY + "/messages";

        assertThat(new Http(port, null).post(path, body).status()).isEqualTo(401);
        assertThat(new Http(port, "rubbish").post(path, body).status()).isEqualTo(401);
        assertThat(new Http(port, TestTokens.visitor(foreign)).post(path, body).status())
                .isEqualTo(404);
        assertThat(new Http(port, TestTokens.visitor(otherBot)).post(path, body).status())
                .isEqualTo(404);
        assertThat(new Http(port, TestTokens.visitor(invented)).post(path, body).status())
                .isEqualTo(404);
        assertThat(new Http(port, TestTokens.visitor(foreign)).get(path).status())
                .isEqualTo(404);
        assertThat(new Http(port, TestTokens.visitor(foreign))
                        .get("/api/v1/widget/" + KEY + "/events")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"messageId\":1,\"text\":{}}",
                "{\"text\":\"x\"}",
                "{\"messageId\":\"\",\"text\":\"x\"}",
                "{\"messageId\":\"a b\",\"text\":\"x\"}",
                "{\"messageId\":\"1\"}",
                "{\"messageId\":\"1\",\"text\":\"x\",\"choice\":\"y\"}",
                "{\"messageId\":\"1\",\"text\":\"   \"}",
                "{\"messageId\":\"1\",\"text\":\"\\u0000\\u202e\"}"
            })
    void aBrokenRequestIsAProblem(String body) {
        Http.Answer answer = shopper(KEY).post(body, "Accept", "text/event-stream");

        assertThat(answer.status()).as(body).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.code()).isNotBlank();
    }

    @Test
    void aTooLongMessageSaysHowLongItMayBe() {
        Http.Answer answer = shopper(KEY).says("a".repeat(10_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("message-too-long");
        assertThat(answer.text()).contains("at most 4000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀🎉👍🏽",
                "<script>alert('x')</script><b>robe</b>",
                "robe\u0000 noire",
                "\u202Erobe\u202C noire",
                "؟؟؟؟",
                "' or 1=1 --",
                "{{7*7}} ${jndi:ldap://x}",
                "٠٠٠"
            })
    void oddMessagesAreAnsweredAndKeptAsPlainText(String text) {
        Shopper shopper = shopper(KEY);

        Http.Answer answer = shopper.says(text);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.events("message")).isNotEmpty();
        String stored = shopper.messages(2).json().at("/items/0/text").asString();
        assertThat(stored)
                .isEqualTo(text.replace("\u0000", "").replace("\u202E", "").replace("\u202C", ""));
    }

    @Test
    void fourThousandCharactersAreStillAMessage() {
        assertThat(shopper(KEY).says("robe ".repeat(800).strip()).status()).isEqualTo(200);
    }

    @Test
    void aStaleButtonIsAnsweredToo() {
        Http.Answer answer = shopper(KEY).presses("flow:gone:nothing");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.events("message")).isNotEmpty();
    }
}
