package com.retailbot.integration.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.security.Role;
import com.retailbot.defaults.security.Visitor;
import com.retailbot.events.BotPublished;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartEdited;
import com.retailbot.events.CartStatus;
import com.retailbot.events.Channel;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.Flow;
import com.retailbot.events.Money;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderRequested;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.TenantId;
import com.retailbot.integration.Api;
import com.retailbot.integration.TestCatalogue;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.shop.Shops;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class CartTest {
    private final TenantId tenant = TenantId.random();
    private final String botKey = "bot-" + tenant.value().substring(0, 8);
    private final String cartUri = "/api/v1/widget/" + botKey + "/cart";

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Shops shops;

    @Autowired
    FieldCipher cipher;

    @SuppressWarnings("NullAway.Init")
    private CatalogueProduct shoe;

    @BeforeEach
    void aShopWithABot() {
        shoe = TestCatalogue.shoe(catalogue, tenant);
        shops.published(
                tenant,
                new BotPublished(
                        "bot-1",
                        botKey,
                        "Bot",
                        1,
                        "fr",
                        List.of("fr"),
                        List.of(),
                        Map.of(),
                        new Flow("b", List.of(), List.of()),
                        Instant.EPOCH));
    }

    @Test
    void theStorefrontFillsACartAtTheCataloguesPrices() {
        Api shopper = shopper("v1");

        Api.Answer stored = shopper.put(
                cartUri, body(2, ", \"phone\": \"0550 12 34 56\", \"consent\": true, \"language\": \"ar-DZ\""));

        assertThat(stored.status()).isEqualTo(200);
        assertThat(stored.text("/total/amount")).isEqualTo("13000.00");
        assertThat(stored.text("/status")).isEqualTo("OPEN");
        assertThat(stored.text("/lines/0/title/fr")).isEqualTo("Chaussures de ville");
        assertThat(shopper.get(cartUri).text("/cartId")).isEqualTo(stored.text("/cartId"));
        CartChanged changed = changed(stored.text("/cartId"), CartStatus.OPEN);
        assertThat(changed.source()).isEqualTo(Channel.STOREFRONT);
        assertThat(changed.language()).isEqualTo("ar-DZ");
        assertThat(changed.consent()).isTrue();
        assertThat(cipher.decrypt(tenant, Objects.requireNonNull(changed.phone())))
                .isEqualTo("+213550123456");
        assertThat(shopper.put(cartUri, "{\"lines\": []}").text("/status")).isEqualTo("EMPTIED");
    }

    @Test
    void wrongContentIsRefused() {
        Api shopper = shopper("v2");
        assertThat(shopper.put(cartUri, "{\"lines\": [{\"variantId\": \"none\", \"quantity\": 1}]}")
                        .code())
                .isEqualTo("unknown-variant");
        assertThat(shopper.put(cartUri, body(0, "")).status()).isEqualTo(400);
        assertThat(shopper.put(cartUri, body(100, "")).status()).isEqualTo(400);
        assertThat(shopper.put(cartUri, body(1, ", \"phone\": \"123\"")).code()).isEqualTo("invalid-phone");
        assertThat(shopper.put(cartUri, "{").status()).isEqualTo(400);
        assertThat(shopper.put(cartUri, "{}").status()).isEqualTo(400);
        assertThat(new Api(http, null).get(cartUri).status()).isEqualTo(401);
        assertThat(new Api(http, "nonsense").get(cartUri).status()).isEqualTo(401);
        catalogue.setActive(tenant, shoe.productId(), false);
        assertThat(shopper.put(cartUri, body(1, "")).code()).isEqualTo("product-inactive");
    }

    @Test
    void theRestoreLinkBringsTheCartToAnotherBrowser() {
        Api.Answer first = shopper("phone").put(cartUri, body(2, ", \"language\": \"dz-latn\""));
        Api laptop = shopper("laptop");
        String link = "/api/v1/widget/" + botKey + "/carts/" + first.text("/restoreToken");

        Api.Answer restored = laptop.get(link);
        Api.Answer again = laptop.get(link);

        assertThat(restored.text("/total/amount")).isEqualTo("13000.00");
        assertThat(restored.text("/cartId")).isNotEqualTo(first.text("/cartId"));
        assertThat(again.body()).isEqualTo(restored.body());
        assertThat(laptop.get(cartUri).text("/cartId")).isEqualTo(restored.text("/cartId"));
        assertThat(first.text("/restoreToken")).hasSizeGreaterThanOrEqualTo(27);
        assertThat(laptop.get("/api/v1/widget/" + botKey + "/carts/guessed").status())
                .isEqualTo(404);

        order("laptop", TestCatalogue.line(shoe, 0, 2));

        assertThat(changed(restored.text("/cartId"), CartStatus.ORDERED).language())
                .isEqualTo("dz-latn");
        changed(first.text("/cartId"), CartStatus.ORDERED);
        assertThat(shopper("third").get(link).status()).isEqualTo(410);
        assertThat(laptop.get(cartUri).body().at("/lines")).isEmpty();
    }

    @Test
    void theChatAndTheStorefrontShareOneCart() {
        String visitor = "shared-" + UUID.randomUUID();
        events.publish(tenant, edited(visitor, 1, Instant.now()));
        CartChanged fromChat =
                events.await(CartChanged.class, event -> event.visitorId().equals(visitor));
        Api.Answer fromStorefront = shopper(visitor).put(cartUri, body(3, ""));

        assertThat(fromChat.source()).isEqualTo(Channel.WIDGET);
        assertThat(fromChat.botKey()).isEqualTo(botKey);
        assertThat(fromStorefront.text("/cartId")).isEqualTo(fromChat.cartId());
        CartChanged fromPage = events.await(
                CartChanged.class,
                event -> event.visitorId().equals(visitor) && event.total().equals(Money.dzd(19500)));
        assertThat(fromPage.language()).isEqualTo("ar");
        assertThat(fromPage.source()).isEqualTo(Channel.STOREFRONT);

        events.publish(tenant, edited(visitor, 9, Instant.now().minusSeconds(3600)));
        events.publish(tenant, edited(visitor, 4, Instant.now().plusSeconds(1)));
        CartChanged fromChatAgain = events.await(
                CartChanged.class,
                event -> event.visitorId().equals(visitor) && event.total().equals(Money.dzd(26000)));
        assertThat(fromChatAgain.source()).isEqualTo(Channel.WIDGET);
        assertThat(events.all(CartChanged.class, event -> event.visitorId().equals(visitor)))
                .extracting(CartChanged::total)
                .doesNotContain(Money.dzd(58500));
    }

    @Test
    void twoFirstEditsAtTheSameMomentMakeOneCart() throws InterruptedException {
        List<Integer> answers = new CopyOnWriteArrayList<>();
        List<Thread> tabs = IntStream.range(0, 8)
                .mapToObj(tab -> Thread.ofVirtual()
                        .start(() -> answers.add(
                                shopper("many-tabs").put(cartUri, body(1, "")).status())))
                .toList();
        for (Thread tab : tabs) {
            tab.join();
        }
        assertThat(answers).hasSize(8).containsOnly(200);
        assertThat(Api.member(http, tenant, Role.OWNER)
                        .get("/api/v1/carts")
                        .body()
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfACartThatWasOrdered() {
        Api.Answer cart = shopper("v8").put(cartUri, body(2, ""));
        order("v8", TestCatalogue.line(shoe, 0, 2));
        changed(cart.text("/cartId"), CartStatus.ORDERED);
        ReminderRequested reminder = new ReminderRequested(
                UUID.randomUUID().toString(),
                cart.text("/cartId"),
                cipher.encrypt(tenant, "0550123456"),
                "fr",
                "http://localhost:8090/?cart=token",
                List.of(TestCatalogue.line(shoe, 0, 2)),
                Money.dzd(13000),
                1,
                Instant.now(),
                null);

        events.publish(tenant, reminder);

        assertThat(events.await(
                                ChannelMessageDelivered.class,
                                event -> event.requestId().equals(reminder.reminderId()))
                        .failure())
                .isEqualTo("expired");
    }

    @Test
    void anOrderOfOtherThingsLeavesTheCartOpen() {
        Api.Answer cart = shopper("v5").put(cartUri, body(2, ""));
        order("v5", TestCatalogue.line(shoe, 1, 1));
        order("v5", TestCatalogue.line(shoe, 0, 1));
        assertThat(shopper("v5").get(cartUri).text("/status")).isEqualTo("OPEN");
        order("v5", TestCatalogue.line(shoe, 0, 2));
        changed(cart.text("/cartId"), CartStatus.ORDERED);
    }

    @Test
    void otherTenantCannotSeeOrRestoreACart() {
        Api.Answer cart = shopper("v6").put(cartUri, body(1, ""));
        TenantId otherTenant = TenantId.random();
        Api foreignShopper = new Api(http, TestTokens.visitor(new Visitor(otherTenant, "other-bot", "b", "v6", "c")));

        assertThat(foreignShopper
                        .get("/api/v1/widget/other-bot/carts/" + cart.text("/restoreToken"))
                        .status())
                .isEqualTo(404);
        assertThat(foreignShopper.get("/api/v1/widget/other-bot/cart").body().at("/lines"))
                .isEmpty();
        assertThat(foreignShopper.get(cartUri).status()).isEqualTo(404);
        assertThat(Api.member(http, otherTenant, Role.OWNER)
                        .get("/api/v1/carts")
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void membersSeeCartsWithoutKnowingWhose() {
        shopper("v7").put(cartUri, body(1, ", \"phone\": \"0550123456\", \"consent\": true"));
        Api.Answer carts = Api.member(http, tenant, Role.ANALYST).get("/api/v1/carts?status=OPEN");
        assertThat(carts.text("/items/0/total/amount")).isEqualTo("6500.00");
        assertThat(carts.body().at("/items/0/reachable").asBoolean()).isTrue();
        assertThat(carts.body().toString()).doesNotContain("550123456");
    }

    private Api shopper(String visitorId) {
        return new Api(http, TestTokens.visitor(new Visitor(tenant, botKey, "bot-1", visitorId, "conversation-1")));
    }

    private String body(int quantity, String more) {
        return "{\"lines\": [{\"variantId\": \"%s\", \"quantity\": %d}]%s}"
                .formatted(shoe.variants().getFirst().variantId(), quantity, more);
    }

    private CartChanged changed(String cartId, CartStatus status) {
        return events.await(CartChanged.class, event -> event.cartId().equals(cartId) && event.status() == status);
    }

    private CartEdited edited(String visitorId, int quantity, Instant at) {
        return new CartEdited(
                "conversation-1", "bot-1", visitorId, "ar", List.of(TestCatalogue.line(shoe, 0, quantity)), at);
    }

    private void order(String visitorId, OrderLine line) {
        OrderRequested request = new OrderRequested(
                UUID.randomUUID().toString(),
                "conversation-1",
                "bot-1",
                visitorId,
                Channel.WIDGET,
                "fr",
                new OrderContact(
                        "key",
                        cipher.encrypt(tenant, "Test"),
                        cipher.encrypt(tenant, "0550123456"),
                        null,
                        "16",
                        "Kouba"),
                List.of(line),
                Instant.now());
        events.publish(tenant, request);
        events.await(OrderPlaced.class, event -> request.orderRequestId().equals(event.orderRequestId()));
    }
}
