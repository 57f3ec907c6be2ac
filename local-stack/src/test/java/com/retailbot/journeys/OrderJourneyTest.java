package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From "sbat 42 ken nwar" to a confirmed order that everybody knows of. */
class OrderJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningStack stack = RunningStack.get();
    private final Caller owner = stack.signedIn("owner@fashion.demo");

    @Test
    void orderFromTheChatIsReservedScoredVerifiedAndCounted() {
        var before = owner.get("/api/v1/insights/overview").json().get("totals");
        try (var _ = CodPolicy.verifyingEverything(owner)) {
            var shopper = Shopper.visits(stack.anybody(), Shopper.FASHION, "dz-latn");
            var variantId = choosesBlackShoes(shopper);
            int reservedBefore = stock(variantId).get("reserved").asInt();
            var phone = Shopper.newPhone();

            answersTheForm(shopper, phone);

            var order = orderOf(phone);
            var orderId = order.get("orderId").asString();
            var number = order.get("number").asString();
            isAsItWasSaid(owner.get("/api/v1/orders/" + orderId).json(), phone, variantId);
            shopper.hears(number);
            await("stock is reserved", () -> stock(variantId).get("reserved").asInt() == reservedBefore + 1);
            isAssessedWithReasons(orderId);
            await("the order is held", () -> status(orderId).equals("ON_HOLD"));
            shopper.hears(number);

            var question = messageToThePhone(number);
            reply(question, "ih nconfirmi");
            await("the answer confirms the order", () -> status(orderId).equals("CONFIRMED"));
            hearsStatusWhenAsked(shopper, number);
            isCounted(orderId, before);
        }
    }

    @Test
    void orderThatTheShopperDeclinesIsCancelledAndItsStockReleased() {
        try (var _ = CodPolicy.verifyingEverything(owner)) {
            var shopper = Shopper.visits(stack.anybody(), Shopper.FASHION, "fr");
            var variantId = choosesBlackShoes(shopper);
            int reservedBefore = stock(variantId).get("reserved").asInt();
            var phone = Shopper.newPhone();
            answersTheForm(shopper, phone);
            var order = orderOf(phone);
            var orderId = order.get("orderId").asString();

            reply(messageToThePhone(order.get("number").asString()), "non, annulez");

            await("the answer cancels the order", () -> status(orderId).equals("CANCELLED"));
            await("stock is released", () -> stock(variantId).get("reserved").asInt() == reservedBefore);
        }
    }

    /** Searches as people write, takes the first card and chooses a size where there are several. */
    private static String choosesBlackShoes(Shopper shopper) {
        var found = shopper.says("sbat 42 ken nwar");
        var cards = Shopper.cards(found);
        assertThat(cards).as("%s", found).isNotEmpty();
        var shoe = cards.getFirst();
        assertThat(shoe.get("available").asBoolean()).isTrue();
        assertThat(shoe.get("options").toString()).contains("42");
        var choice = Shopper.choices(found).getFirst();
        if (choice.startsWith("pick:")) {
            choice = Shopper.choices(shopper.presses(choice)).getFirst();
        }
        assertThat(choice).startsWith("add:");
        var added = shopper.presses(choice);
        assertThat(added)
                .anySatisfy(message ->
                        assertThat(message.path("cart").path("lines").size()).isEqualTo(1));
        return choice.substring("add:".length());
    }

    /** Name, phone, wilaya and commune, with a better number in between. */
    private static void answersTheForm(Shopper shopper, String phone) {
        shopper.says("nheb ncommandi");
        shopper.says("Amina Belkacem");
        shopper.says("0550 00 00 00");
        shopper.says("wahran");
        shopper.says("la, numéro ta3i howa " + phone);
        var summary = shopper.says("Bir El Djir");
        assertThat(Shopper.choices(summary)).as("%s", summary).contains("form:confirm");
        assertThat(Shopper.textOf(summary.getLast()).replace(" ", "")).contains("AminaBelkacem", phone);
        var confirmed = shopper.says("ih");
        assertThat(confirmed).isNotEmpty();
        assertThat(Shopper.choices(confirmed)).doesNotContain("form:confirm");
    }

    private JsonNode orderOf(String phone) {
        await("the order is there", () -> orders(phone).size() == 1);
        return orders(phone).getFirst();
    }

    private List<JsonNode> orders(String phone) {
        return Shopper.items(owner.get("/api/v1/orders?query=" + phone).json());
    }

    private static void isAsItWasSaid(JsonNode order, String phone, String variantId) {
        assertThat(order.get("contact").get("name").asString()).isEqualTo("Amina Belkacem");
        assertThat(order.get("contact").get("phone").asString()).endsWith(phone.substring(1));
        assertThat(order.get("wilayaCode").asString()).isEqualTo("31");
        assertThat(order.get("commune").asString()).isEqualTo("Bir El Djir");
        assertThat(order.get("channel").asString()).isEqualTo("WIDGET");
        assertThat(order.get("lines")).hasSize(1);
        assertThat(order.get("lines").get(0).get("variantId").asString()).isEqualTo(variantId);
    }

    private void isAssessedWithReasons(String orderId) {
        var path = "/api/v1/assessments/" + orderId;
        await("the order is assessed", () -> owner.get(path).status() == 200);
        var assessment = owner.get(path).json();
        assertThat(assessment.get("outcome").asString()).isEqualTo("VERIFICATION_NEEDED");
        assertThat(assessment.get("probability").asDouble()).isBetween(0.0, 1.0);
        assertThat(assessment.get("reasons")).isNotEmpty().allSatisfy(reason -> {
            for (var language : List.of("ar", "fr", "en")) {
                assertThat(reason.get("text").get(language).asString()).isNotBlank();
            }
        });
    }

    private JsonNode messageToThePhone(String orderNumber) {
        await("the phone gets a message", () -> !messages(orderNumber).isEmpty());
        return messages(orderNumber).getFirst();
    }

    private List<JsonNode> messages(String orderNumber) {
        return Shopper.items(owner.get("/api/v1/sandbox/messages").json()).stream()
                .filter(message ->
                        orderNumber.equals(message.path("orderNumber").asString("")))
                .toList();
    }

    private void reply(JsonNode message, String text) {
        var path = "/api/v1/sandbox/messages/%s/replies"
                .formatted(message.get("messageId").asString());
        var answer = owner.post(path, Shopper.json(Map.of("text", text)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    /** News of the confirmation come by themselves; later the shopper asks. */
    private static void hearsStatusWhenAsked(Shopper shopper, String number) {
        var news = Shopper.textOf(shopper.hears(number));
        assertThat(shopper.says("win rahi la commande ta3i?"))
                .anySatisfy(message -> assertThat(Shopper.textOf(message)).isEqualTo(news));
    }

    private void isCounted(String orderId, JsonNode before) {
        await("the dashboard counts the order", () -> {
            var now = owner.get("/api/v1/insights/overview").json().get("totals");
            return now.get("orders").asLong() > before.get("orders").asLong()
                    && now.get("confirmedOrders").asLong()
                            > before.get("confirmedOrders").asLong()
                    && now.get("conversations").asLong()
                            > before.get("conversations").asLong();
        });
        assertThat(stack.query(
                        "analytics",
                        "select status || ' ' || (risk is not null) from fact_order where order_id = '%s'"
                                .formatted(orderId)))
                .isEqualTo("CONFIRMED true");
    }

    private JsonNode stock(String variantId) {
        return owner.get("/api/v1/stock/" + variantId).json();
    }

    private String status(String orderId) {
        return owner.get("/api/v1/orders/" + orderId).json().path("status").asString("");
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(SOON).pollInterval(Duration.ofMillis(250)).until(condition);
    }
}
