package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A cart that was left, the reminder, and the order that came of it. */
class CartJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SETTINGS = "/api/v1/recovery/settings";
    private static final Pattern RESTORE_TOKEN = Pattern.compile("[?&]cart=([^&\\s]+)");

    private final RunningStack stack = RunningStack.get();
    private final Caller owner = stack.signedIn("owner@fashion.demo");
    private ObjectNode settingsBefore;

    @BeforeEach
    void remindAtAnyHourAndOnceMore() {
        settingsBefore = (ObjectNode) owner.get(SETTINGS).json();
        var settings = settingsBefore.deepCopy();
        settings.put("enabled", true).put("abandonAfterMinutes", 1).put("secondReminderAfterMinutes", 60);
        ((ObjectNode) settings.get("quietHours")).put("enabled", false);
        put(settings);
    }

    @AfterEach
    void putSettingsBack() {
        put(settingsBefore);
    }

    @Test
    void cartThatWasLeftComesBackOnAnotherDeviceAndEndsInAnOrder() {
        var phone = Shopper.newPhone();
        var product = aProductInStock();
        var shopper = Shopper.visits(stack.anybody(), Shopper.FASHION, "fr");
        var cart = shopper.puts(cartOf(product, phone));
        assertThat(cart.status()).as(cart.text()).isEqualTo(200);
        var cartId = cart.json().get("cartId").asString();

        aMinutePasses(cartId);
        var reminder = reminderTo(phone);
        assertThat(reminder.get("language").asString()).isEqualTo("fr");
        assertThat(leftCart(cartId).get("state").asString()).isEqualTo("ABANDONED");

        var other = Shopper.visits(stack.anybody(), Shopper.FASHION, "fr");
        assertThat(other.cart().get("lines")).isEmpty();
        var restored = other.restores(tokenIn(reminder));
        assertThat(restored.status()).as(restored.text()).isEqualTo(200);
        assertThat(restored.json().get("lines").get(0).get("variantId").asString())
                .isEqualTo(product.get("variantId").asString());
        assertThat(other.cart().get("total")).isEqualTo(cart.json().get("total"));

        orders(shopper, phone);
        var said = shopper.reads().size();
        await(
                "the order settles the cart",
                () -> leftCart(cartId).get("state").asString().equals("ORDERED"));
        assertThat(states(leftCart(cartId))).doesNotContain("SCHEDULED");
        await("the recovery is counted", () -> leftCart(cartId).get("recovered").asBoolean());
        assertThat(remindersTo(phone)).hasSize(1);
        var news = shopper.reads();
        assertThat(news.subList(said, news.size()))
                .as("what was ordered does not come back into the chat")
                .noneMatch(message -> message.has("cart"));
    }

    @Test
    void cartWithoutConsentIsLeftAlone() {
        var phone = Shopper.newPhone();
        var shopper = Shopper.visits(stack.anybody(), Shopper.FASHION, "ar");
        var wanted = cartOf(aProductInStock(), phone).replace("\"consent\":true", "\"consent\":false");
        var cartId = shopper.puts(wanted).json().get("cartId").asString();

        aMinutePasses(cartId);
        await(
                "the cart counts as left",
                () -> leftCart(cartId).path("state").asString("").equals("ABANDONED"));

        assertThat(leftCart(cartId).get("reachable").asBoolean()).isFalse();
        assertThat(leftCart(cartId).get("reminders")).isEmpty();
        assertThat(remindersTo(phone)).isEmpty();
    }

    /** The minute that the shop waits, without waiting for it. */
    private void aMinutePasses(String cartId) {
        var due = "update cart set abandon_due_at = now() where id = '%s' and state = 'ACTIVE' returning id"
                .formatted(cartId);
        await(
                "the cart is known to be open",
                () -> stack.query("cart_recovery", due).equals(cartId));
    }

    private static void orders(Shopper shopper, String phone) {
        shopper.presses("order");
        shopper.says("Karim Haddad");
        shopper.says(phone);
        shopper.says("Oran");
        var summary = shopper.says("Bir El Djir");
        assertThat(Shopper.choices(summary)).as("%s", summary).contains("form:confirm");
        shopper.presses("form:confirm");
    }

    private JsonNode reminderTo(String phone) {
        await("the reminder is on the phone", () -> !remindersTo(phone).isEmpty());
        return remindersTo(phone).getFirst();
    }

    private List<JsonNode> remindersTo(String phone) {
        return Shopper.items(owner.get("/api/v1/sandbox/messages?limit=200").json()).stream()
                .filter(message -> message.get("phone").asString().endsWith(phone.substring(1)))
                .filter(message -> message.get("purpose").asString().contains("CART"))
                .toList();
    }

    private static String tokenIn(JsonNode reminder) {
        var link = RESTORE_TOKEN.matcher(reminder.get("text").asString());
        assertThat(link.find()).as(reminder.get("text").asString()).isTrue();
        return link.group(1);
    }

    private JsonNode leftCart(String cartId) {
        return Shopper.items(owner.get("/api/v1/recovery/carts?limit=200").json()).stream()
                .filter(cart -> cart.get("cartId").asString().equals(cartId))
                .findFirst()
                .orElseGet(() -> Caller.JSON.readTree("{\"state\":\"UNKNOWN\",\"reminders\":[]}"));
    }

    private static List<String> states(JsonNode cart) {
        return cart.get("reminders")
                .valueStream()
                .map(reminder -> reminder.get("state").asString())
                .toList();
    }

    private JsonNode aProductInStock() {
        return Shopper.items(owner.get("/api/v1/stock?limit=200").json()).stream()
                .filter(item -> item.get("available").asInt() > 3)
                .findFirst()
                .orElseThrow();
    }

    private static String cartOf(JsonNode stock, String phone) {
        var line = Map.of("variantId", stock.get("variantId").asString(), "quantity", 2);
        return Shopper.json(Map.of("lines", List.of(line), "phone", phone, "consent", true, "language", "fr"));
    }

    private void put(ObjectNode settings) {
        var tag = owner.get(SETTINGS).headers().firstValue("ETag").orElseThrow();
        var answer = owner.send("PUT", SETTINGS, BodyPublishers.ofString(settings.toString()), "If-Match", tag);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(SOON).pollInterval(Duration.ofMillis(250)).until(condition);
    }
}
