package com.retailbot.conversation.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.Shopper;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartStatus;
import com.retailbot.events.Channel;
import com.retailbot.events.ConversationStarted;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The cart of the storefront and the cart of the chat are one. */
class CartEventsTest extends ServiceTest {

    private static final String KEY = "cart-test";
    private TenantId tenant;

    @BeforeEach
    void shop() {
        tenant = openShop(KEY);
    }

    @Test
    void theStorefrontsCartIsTheChatsCart() {
        Shopper shopper = shopper(KEY);
        String visitor = visitorOf(shopper);
        events.publish(tenant, cartChanged(visitor, Channel.STOREFRONT));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> shopper.messages(2)
                        .json()
                        .at("/items/0/cart/lines/0/variantId")
                        .asString()
                        .equals("cap-cotton-noir"));
        assertThat(shopper.presses("order").text()).contains("nom");
    }

    @Test
    void theChatsOwnCartComingBackIsNoNews() {
        Shopper shopper = shopper(KEY);
        String visitor = visitorOf(shopper);
        events.publish(tenant, cartChanged(visitor, Channel.WIDGET));
        events.publish(tenant, cartChanged(visitor, Channel.STOREFRONT));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> shopper.messages(2).json().path("items").size() > 0);
        assertThat(shopper.messages(2).json().path("items").size()).isEqualTo(1);
    }

    @Test
    void goodsThatWereOrderedDoNotComeBackIntoTheCart() {
        Shopper shopper = shopper(KEY);
        String visitor = visitorOf(shopper);
        events.publish(tenant, cartChanged(visitor, Channel.STOREFRONT));
        awaitMessageAfter(shopper, 2);
        shopper.orders();
        int said = lastSequence(shopper);

        events.publish(
                tenant, cartOf(visitor, 2, CartStatus.ORDERED, Instant.now().plusSeconds(60)));
        events.publish(tenant, cartOf(visitor, 5, CartStatus.OPEN, Instant.now().plusSeconds(61)));

        awaitMessageAfter(shopper, said);
        JsonNode news = shopper.messages(said).json().path("items");
        assertThat(news).hasSize(1);
        assertThat(news.at("/0/cart/lines/0/quantity").asInt()).isEqualTo(5);
    }

    @Test
    void goodsThatWereOrderedOnAnotherDeviceLeaveTheCartWithoutAWord() {
        Shopper shopper = shopper(KEY);
        String visitor = visitorOf(shopper);
        events.publish(tenant, cartChanged(visitor, Channel.STOREFRONT));
        awaitMessageAfter(shopper, 2);
        int said = lastSequence(shopper);

        events.publish(tenant, cartOf(visitor, 2, CartStatus.ORDERED, Instant.now()));
        events.publish(tenant, cartOf(visitor, 2, CartStatus.OPEN, Instant.now()));

        // The same goods again are news, because none were left.
        awaitMessageAfter(shopper, said);
        assertThat(shopper.messages(said).json().path("items")).hasSize(1);
    }

    @Test
    void whatTheShopperDidInTheChatIsNotUndoneByAnOlderChangeInTheStorefront() {
        Shopper shopper = shopper(KEY);
        String visitor = visitorOf(shopper);
        phrases.with("robe kabyle stp", "product_search", "fr");
        shopper.says("robe kabyle stp");
        shopper.presses("add:dress-kabyle-M-blanc");
        int said = lastSequence(shopper);

        events.publish(tenant, cartOf(visitor, 2, CartStatus.OPEN, Instant.now().minusSeconds(60)));
        events.publish(tenant, cartOf(visitor, 5, CartStatus.OPEN, Instant.now().plusSeconds(60)));

        awaitMessageAfter(shopper, said);
        JsonNode news = shopper.messages(said).json().path("items");
        assertThat(news).hasSize(1);
        assertThat(news.at("/0/cart/lines/0/quantity").asInt()).isEqualTo(5);
    }

    private String visitorOf(Shopper shopper) {
        return events.await(
                        ConversationStarted.class,
                        event -> event.conversationId().equals(shopper.conversationId()))
                .visitorId();
    }

    private static void awaitMessageAfter(Shopper shopper, int sequence) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> shopper.messages(sequence).json().path("items").size() > 0);
    }

    private static int lastSequence(Shopper shopper) {
        JsonNode items = shopper.messages(0).json().path("items");
        return items.get(items.size() - 1).get("sequence").asInt();
    }

    private static CartChanged cartChanged(String visitor, Channel source) {
        return cartOf(visitor, source, 2, CartStatus.OPEN, Instant.parse("2026-03-01T08:00:00Z"));
    }

    private static CartChanged cartOf(String visitor, int quantity, CartStatus status, Instant changedAt) {
        return cartOf(visitor, Channel.STOREFRONT, quantity, status, changedAt);
    }

    private static CartChanged cartOf(
            String visitor, Channel source, int quantity, CartStatus status, Instant changedAt) {
        return new CartChanged(
                "cart-" + visitor,
                visitor,
                null,
                KEY,
                source,
                "fr",
                List.of(new OrderLine(
                        "cap-cotton-noir",
                        "cap-cotton",
                        "CAP-COTTON-NOIR",
                        new LocalizedText(Map.of("fr", "Casquette en coton")),
                        quantity,
                        Money.dzd(1100))),
                Money.dzd(1100L * quantity),
                null,
                false,
                status,
                "token",
                changedAt);
    }
}
