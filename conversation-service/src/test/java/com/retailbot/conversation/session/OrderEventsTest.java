package com.retailbot.conversation.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.retailbot.conversation.Http;
import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.Shopper;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.events.CartEdited;
import com.retailbot.events.Channel;
import com.retailbot.events.ConversationStarted;
import com.retailbot.events.IntentRecognised;
import com.retailbot.events.MessageReceived;
import com.retailbot.events.MessageSent;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderRequestRefused;
import com.retailbot.events.OrderRequested;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.ProductsShown;
import com.retailbot.events.TenantId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders between the chat and the other services. */
class OrderEventsTest extends ServiceTest {

    private static final String KEY = "order-test";
    private TenantId tenant;

    @Autowired
    FieldCipher cipher;

    @Autowired
    MongoDatabase database;

    @BeforeEach
    void shop() {
        tenant = openShop(KEY);
        phrases.with("oui je confirme", "affirm", "fr");
        phrases.with("win rahi la commande ta3i", "order_status", "dz-latn");
    }

    @Test
    void aConfirmedOrderIsRequestedOnceAndItsContactIsEncrypted() {
        Shopper shopper = order();
        String conversation = shopper.conversationId();

        OrderRequested requested = events.await(
                OrderRequested.class, event -> event.conversationId().equals(conversation));

        assertThat(requested.lines()).singleElement().satisfies(line -> {
            assertThat(line.variantId()).isEqualTo("shoe-city-42-noir");
            assertThat(line.unitPrice()).isEqualTo(Money.dzd(6500));
        });
        assertThat(cipher.decrypt(tenant, requested.contact().name())).isEqualTo("Amina Belkacem");
        assertThat(cipher.decrypt(tenant, requested.contact().phone())).isEqualTo("+213550123456");
        assertThat(requested.contact().customerKey())
                .isEqualTo(cipher.fingerprint(tenant, "customer", "+213550123456"));
        assertThat(requested.contact().wilayaCode()).isEqualTo("31");
        shopper.says("oui je confirme");
        events.await(
                MessageReceived.class, event -> event.conversationId().equals(conversation) && event.length() == 15);
        assertThat(events.all(
                        OrderRequested.class, event -> event.conversationId().equals(conversation)))
                .hasSize(1);
    }

    @Test
    void everyTurnIsToldToTheOthers() {
        Shopper shopper = shopper(KEY);
        phrases.with("robe kabyle stp", "product_search", "fr");
        shopper.says("robe kabyle stp");
        shopper.presses("add:dress-kabyle-M-blanc");
        String id = shopper.conversationId();

        events.await(ConversationStarted.class, event -> event.conversationId().equals(id));
        MessageReceived received = events.await(
                MessageReceived.class, event -> event.conversationId().equals(id) && event.length() == 15);
        assertThat(received.language()).isEqualTo("fr");
        assertThat(received.script()).isEqualTo("Latn");
        IntentRecognised intent = events.await(
                IntentRecognised.class, event -> event.conversationId().equals(id));
        assertThat(intent.intent()).isEqualTo("product_search");
        assertThat(intent.understood()).isTrue();
        ProductsShown shown = events.await(
                ProductsShown.class, event -> event.conversationId().equals(id));
        assertThat(shown.productIds()).contains("dress-kabyle");
        MessageSent sent =
                events.await(MessageSent.class, event -> event.conversationId().equals(id));
        assertThat(sent.inReplyTo()).isEqualTo(received.messageId());
        CartEdited cart =
                events.await(CartEdited.class, event -> event.conversationId().equals(id));
        assertThat(cart.lines()).extracting(OrderLine::variantId).containsExactly("dress-kabyle-M-blanc");
    }

    @Test
    void nothingPersonalIsStoredInClear() {
        Shopper shopper = order();

        StringBuilder stored = new StringBuilder();
        for (Document conversation : database.getCollection("conversations").find()) {
            stored.append(conversation.toJson());
        }

        assertThat(stored.toString()).contains(shopper.conversationId()).doesNotContain("Amina", "550123456", "0550");
    }

    @Test
    void theOrdersNewsReachTheOpenPageOnce() throws IOException {
        Shopper shopper = order();
        try (ListeningPage page = ListeningPage.open(port, shopper)) {
            OrderPlaced placed = placed(shopper, "DF-2001");
            EventEnvelope envelope = events.publish(tenant, placed);
            events.publish(tenant, status(shopper, placed, OrderStatus.CONFIRMED));
            events.redeliver(envelope);

            page.awaitText("DF-2001");
            page.awaitText("tconfirmat");
            assertThat(page.texts())
                    .filteredOn(text -> text.contains("6\u202F900"))
                    .hasSize(1);
        }
    }

    @Test
    void theShopperAsksWhereTheOrderIs() {
        Shopper shopper = order();
        OrderPlaced placed = placed(shopper, "DF-2002");
        events.publish(tenant, placed);
        events.publish(tenant, status(shopper, placed, OrderStatus.SHIPPED));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> shopper.messages(0).text().contains("kherjet"));

        Http.Answer answer = shopper.says("win rahi la commande ta3i");

        assertThat(answer.text()).contains("DF-2002", "kherjet");
    }

    @Test
    void anotherVisitorNeedsNumberAndPhone() {
        Shopper shopper = order();
        events.publish(tenant, placed(shopper, "DF-2003"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> shopper.messages(0).text().contains("DF-2003"));
        Shopper other = shopper(KEY);

        other.says("win rahi la commande ta3i");
        other.says("2003");

        assertThat(other.says("0770000000").text()).contains("Ma l9itch commande");
        other.says("win rahi la commande ta3i");
        assertThat(other.says("DF-2003, 0550 12 34 56").text()).contains("DF-2003", "tsejlet");
    }

    @Test
    void aRefusedRequestIsExplained() {
        Shopper shopper = order();
        events.publish(
                tenant,
                new OrderRequestRefused(
                        "r-1",
                        shopper.conversationId(),
                        "product-inactive",
                        Map.of(),
                        Instant.parse("2026-03-01T08:00:00Z")));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> shopper.messages(0).text().contains("ma b9atch tetba3"));
    }

    private Shopper order() {
        Shopper shopper = shopper(KEY);
        phrases.with("salam, sbat 42 ken nwar", "product_search", "dz-latn");
        shopper.says("salam, sbat 42 ken nwar");
        shopper.presses("add:shoe-city-42-noir");
        shopper.orders();
        return shopper;
    }

    private OrderPlaced placed(Shopper shopper, String number) {
        OrderRequested requested = events.await(
                OrderRequested.class, event -> event.conversationId().equals(shopper.conversationId()));
        return new OrderPlaced(
                "o-" + number,
                number,
                requested.orderRequestId(),
                requested.conversationId(),
                requested.visitorId(),
                Channel.WIDGET,
                requested.language(),
                requested.contact(),
                requested.lines(),
                Money.dzd(400),
                Money.dzd(6900),
                false,
                Instant.parse("2026-03-01T08:00:00Z"));
    }

    private static OrderStatusChanged status(Shopper shopper, OrderPlaced order, OrderStatus to) {
        return new OrderStatusChanged(
                order.orderId(),
                order.orderNumber(),
                OrderStatus.PLACED,
                to,
                "risk-approved",
                shopper.conversationId(),
                order.visitorId(),
                false,
                Instant.parse("2026-03-01T08:01:00Z"));
    }
}
