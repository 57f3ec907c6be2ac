package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.journeys.Caller.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What nobody should send gets a clear answer, and never a 500. */
class BadInputJourneyTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String SESSIONS = "/api/v1/widget/demo-fashion/sessions";
    private static final String MESSAGES = "/api/v1/widget/demo-fashion/messages";
    private static final String IMPORTS = "/api/v1/catalogue-imports";

    private final RunningStack stack = RunningStack.get();
    private final Caller anybody = stack.anybody();

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t ", "\u0000\u0000", "\u202E\u2066"})
    void nothingToReadIsRefused(String text) {
        refused(aShopper().sends(message(text)), 400, "empty-message");
    }

    @Test
    void messageOfTenThousandCharactersIsRefusedWithTheLimit() {
        var answer = aShopper().sends(message("sbat ".repeat(2_000)));

        refused(answer, 400, "message-too-long");
        assertThat(answer.json().path("limits").path("maxLength").asInt()).isEqualTo(4_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sbat\u0000 42", "\u202Esbat 42\u202C"})
    void charactersThatHideOrReorderTextAreDropped(String text) {
        var shopper = aShopper();

        assertThat(shopper.says(text)).isNotEmpty();

        assertThat(written(shopper)).containsExactly("sbat 42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🙂🙂🙂",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "';drop table shop_order;--"
            })
    void oddTextIsKeptAsItIsAndAnswered(String text) {
        var shopper = aShopper();

        assertThat(shopper.says(text))
                .isNotEmpty()
                .noneSatisfy(answer -> assertThat(Shopper.textOf(answer)).contains("<script", "<img"));

        assertThat(written(shopper)).containsExactly(text);
    }

    @Test
    void sameMessageIdIsAnsweredOnceAndTheSame() {
        var shopper = aShopper();
        var message = message("sbat 42 ken nwar");

        var first = shopper.sends(message);
        var second = shopper.sends(message);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(Shopper.messagesOf(second)).isNotEmpty().isEqualTo(Shopper.messagesOf(first));
        assertThat(written(shopper)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"messageId\":{}}", "\u0000", "{\"messageId\":\"a\",\"text\":\"\\uD800\"}"})
    void malformedBodiesAreRefused(String body) {
        var answer = aShopper().sends(body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("code").asString()).isIn("malformed-body", "invalid-request", "empty-message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "../../etc/passwd"})
    void messageIdsThatAreNoIdsAreRefused(String id) {
        refused(aShopper().sends(Map.of("messageId", id, "text", "sbat")), 400, "invalid-request");
    }

    @Test
    void textAndChoiceTogetherAreRefused() {
        var message = Map.of("messageId", UUID.randomUUID().toString(), "text", "sbat", "choice", "order");

        refused(aShopper().sends(message), 400, "invalid-request");
    }

    @Test
    void unknownBotKeyIsNotFound() {
        refused(anybody.post("/api/v1/widget/no-such-bot/sessions", "{}"), 404, "not-found");
        refused(anybody.get("/api/v1/widget/no-such-bot/catalogue"), 404, "not-found");
    }

    @Test
    void widgetWorksOnThePagesOfItsShopOnly() {
        var elsewhere =
                anybody.send("POST", SESSIONS, BodyPublishers.ofString("{}"), "Origin", "https://elsewhere.example");
        assertThat(elsewhere.status()).isEqualTo(403);

        var storefront = stack.storefront().toString();
        var allowed = anybody.send("POST", SESSIONS, BodyPublishers.ofString("{}"), "Origin", storefront);
        assertThat(allowed.status()).as(allowed.text()).isEqualTo(201);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).contains(storefront);
    }

    @Test
    void visitorsOfOneShopAreStrangersInAnother() {
        var visitor = Shopper.visits(anybody, "demo-electronics", "fr");

        refused(write(visitor.token()), 404, "not-found");
    }

    @Test
    void tokensThatAreForgedOrOfTheWrongKindAreRefused() {
        var visitor = aShopper().token();
        var member = stack.signedIn("owner@fashion.demo").token();

        refused(write(""), 401, "unauthenticated");
        refused(write("nonsense"), 401, "unauthenticated");
        refused(write(member), 401, "unauthenticated");
        refused(write(visitor.substring(0, visitor.lastIndexOf('.') + 1) + "AAAA"), 401, "unauthenticated");
        refused(anybody.withToken(visitor).get("/api/v1/orders"), 401, "unauthenticated");
        refused(anybody.withToken(VisitorToken.unsigned(visitor)).get("/api/v1/orders"), 401, "unauthenticated");
        refused(write(VisitorToken.unsigned(visitor)), 401, "unauthenticated");
    }

    @Test
    void expiredTokensAreRefusedAndBeginANewConversation() {
        var claims = SignIn.claims(aShopper().token());
        var valid = VisitorToken.signed(claims, Instant.now().plus(Duration.ofMinutes(1)), stack.visitorTokenKey());
        var expired = VisitorToken.signed(claims, Instant.now().minus(Duration.ofMinutes(1)), stack.visitorTokenKey());

        assertThat(write(valid).status()).isEqualTo(200);
        refused(write(expired), 401, "unauthenticated");

        var session = anybody.post(SESSIONS, Shopper.json(Map.of("visitorToken", expired)));
        assertThat(session.status()).as(session.text()).isEqualTo(201);
        assertThat(session.json().get("conversationId")).isNotEqualTo(claims.get("conversation"));
    }

    /** Whether the length is announced or not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hugeBodiesAreRefused(boolean announced) {
        var visitor = anybody.withToken(aShopper().token());
        var manager = stack.signedIn("manager@fashion.demo");

        var beginning = "{\"messageId\":\"huge\",\"text\":\"";
        refused(huge(visitor, MESSAGES, "application/json", beginning, announced), 413, "too-large");
        refused(huge(manager, IMPORTS, "text/csv", "sku,title_fr,price\n", announced), 413, "too-large");
    }

    @Test
    void binaryFileIsNoCatalogue() {
        var picture = new byte[200_000];
        new Random(7).nextBytes(picture);
        var answer = stack.signedIn("manager@fashion.demo")
                .send("POST", IMPORTS, BodyPublishers.ofByteArray(picture), "Content-Type", "text/csv");

        refused(answer, 422, "not-a-text-file");
    }

    @Test
    void wrongPhoneAndUnknownWilayaAreAskedForAgain() {
        var shopper = aShopper();
        var shoes = Shopper.choices(shopper.says("sbat 42 ken nwar")).getFirst();
        shopper.presses(shoes);
        shopper.presses("order");
        shopper.says("Amina Belkacem");
        var asksPhone = lastText(shopper.says("0550 12"));
        assertThat(lastText(shopper.says("0550 12"))).isEqualTo(asksPhone).contains("0550 12");
        shopper.says("0550 12 34 56");
        assertThat(lastText(shopper.says("Atlantide"))).contains("Atlantide");
        assertThat(Shopper.choices(shopper.says("Oran"))).doesNotContain("form:confirm");
    }

    @Test
    void flowWithAnUnknownBlockIsSavedButNotPublished() {
        var owner = stack.signedIn("owner@fashion.demo");
        var bot = owner.post("/api/v1/bots", "{\"name\":\"Essai\",\"templateId\":\"fashion\"}");
        assertThat(bot.status()).as(bot.text()).isIn(200, 201);
        var path = "/api/v1/bots/" + bot.json().get("id").asString();
        var draft = owner.get(path + "/draft");
        var broken = draft.text().replace("\"product_search\"", "\"teleport\"");

        var saved = owner.send(
                "PUT",
                path + "/draft",
                BodyPublishers.ofString(broken),
                "If-Match",
                draft.headers().firstValue("ETag").orElseThrow());

        assertThat(saved.status()).as(saved.text()).isIn(200, 422);
        refused(owner.post(path + "/publish", ""), 422, "flow-invalid");
    }

    private Shopper aShopper() {
        return Shopper.visits(anybody, Shopper.FASHION, "fr");
    }

    private Answer write(String token) {
        return anybody.withToken(token)
                .send(
                        "POST",
                        MESSAGES,
                        BodyPublishers.ofString(Shopper.json(message("salam"))),
                        "Accept",
                        "text/event-stream");
    }

    private static Answer huge(Caller caller, String path, String type, String beginning, boolean announced) {
        var body = new byte[50 * MEGABYTE];
        Arrays.fill(body, (byte) 'a');
        var start = beginning.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, body, 0, start.length);
        var publisher = announced
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        return caller.send("POST", path, publisher, "Content-Type", type);
    }

    private static Map<String, String> message(String text) {
        return Map.of("messageId", UUID.randomUUID().toString(), "text", text);
    }

    private static List<String> written(Shopper shopper) {
        return shopper.reads().stream()
                .filter(message -> message.get("from").asString().equals("shopper"))
                .map(Shopper::textOf)
                .toList();
    }

    private static String lastText(List<JsonNode> messages) {
        return Shopper.textOf(messages.getLast());
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
        assertThat(answer.json().get("detail").asString()).isNotBlank();
    }
}
