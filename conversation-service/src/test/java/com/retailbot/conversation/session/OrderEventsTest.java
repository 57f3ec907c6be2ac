package com.retailbot.conversation.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.retailbot.conversation.Http;
import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.Shopper;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartEdited;
import com.retailbot.events.CartStatus;
import com.retailbot.events.Channel;
import com.retailbot.events.ConversationStarted;
import com.retailbot.events.IntentRecognised;
import com.retailbot.events.LocalizedText;
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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Orders and carts between the chat and the other services. */
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
        try (Page page = Page.open(port, shopper)) {
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

    @Test
    void theStorefrontsCartIsTheChatsCart() {
        Shopper shopper = shopper(KEY);
        String visitor = events.await(
                        ConversationStarted.class,
                        event -> event.conversationId().equals(shopper.conversationId()))
                .visitorId();
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
        String visitor = events.await(
                        ConversationStarted.class,
                        event -> event.conversationId().equals(shopper.conversationId()))
                .visitorId();
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
        order(shopper);
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

    private Shopper order() {
        Shopper shopper = shopper(KEY);
        phrases.with("salam, sbat 42 ken nwar", "product_search", "dz-latn");
        shopper.says("salam, sbat 42 ken nwar");
        shopper.presses("add:shoe-city-42-noir");
        order(shopper);
        return shopper;
    }

    private static void order(Shopper shopper) {
        shopper.presses("order");
        shopper.says("Amina Belkacem");
        shopper.says("0550 12 34 56");
        shopper.says("Oran");
        assertThat(shopper.says("Bir El Djir").text()).contains("form:confirm");
        shopper.presses("form:confirm");
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

    /** A page that listens. */
    private static final class Page implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final InputStream stream;

        private Page(InputStream stream) {
            this.stream = stream;
            Thread.ofVirtual()
                    .start(() -> new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                            .lines()
                            .forEach(lines::add));
        }

        static Page open(int port, Shopper shopper) throws IOException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + shopper.eventsPath(2)))
                    .header("Authorization", "Bearer " + shopper.token())
                    .build();
            try {
                return new Page(Objects.requireNonNull(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body()));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        List<String> texts() {
            return lines.stream().filter(line -> line.startsWith("data:")).toList();
        }

        void awaitText(String part) {
            Awaitility.await(part)
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> texts().stream().anyMatch(text -> text.contains(part)));
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
