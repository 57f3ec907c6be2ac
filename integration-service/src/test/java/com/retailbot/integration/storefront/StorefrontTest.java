package com.retailbot.integration.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.retailbot.events.BotPublished;
import com.retailbot.events.Flow;
import com.retailbot.events.StockChanged;
import com.retailbot.events.TenantId;
import com.retailbot.integration.Api;
import com.retailbot.integration.TestCatalogue;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestEvents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class StorefrontTest {
    private static final Instant AT = Instant.parse("2026-03-14T10:15:30Z");

    private final TenantId tenant = TenantId.random();
    private final String botKey = "bot-" + tenant.value().substring(0, 8);
    private final String uri = "/api/v1/widget/" + botKey + "/catalogue";

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Availability availability;

    @Test
    void aPublishedBotOpensTheCatalogueOfItsShopToEverybody() {
        CatalogueProduct shoe = TestCatalogue.shoe(catalogue, tenant);
        Api anybody = new Api(http, null);
        assertThat(anybody.get(uri).status()).isEqualTo(404);

        events.publish(tenant, bot());
        await().until(() -> anybody.get(uri).status() == 200);

        Api.Answer page = anybody.get(uri);
        assertThat(page.body().at("/items")).hasSize(1);
        assertThat(page.text("/items/0/productId")).isEqualTo(shoe.productId());
        assertThat(page.body().at("/items/0/variants/0/available").asBoolean()).isTrue();
        assertThat(page.body().at("/items/0/variants/1/available").asBoolean()).isFalse();
        assertThat(page.body().toString()).doesNotContain("reportedStock");

        events.publish(tenant, stock(shoe, 1, "main", 4, AT));
        await().until(() ->
                anybody.get(uri).body().at("/items/0/variants/1/available").asBoolean());
        catalogue.setActive(tenant, shoe.productId(), false);
        assertThat(anybody.get(uri).body().at("/items")).isEmpty();
    }

    @Test
    void aKeyStaysWithTheShopThatPublishedItFirst() {
        TestCatalogue.shoe(catalogue, tenant);
        events.publish(tenant, bot());
        await().until(() -> new Api(http, null).get(uri).status() == 200);
        events.publish(TenantId.random(), bot());
        assertThat(new Api(http, null).get(uri).body().at("/items")).hasSize(1);
    }

    @Test
    void olderNewsOfStockDoNotReplaceNewer() {
        CatalogueProduct shoe = TestCatalogue.shoe(catalogue, tenant);
        String variantId = Objects.requireNonNull(shoe.variants().getFirst().variantId());
        availability.changed(tenant, stock(shoe, 0, "main", 5, AT));
        availability.changed(tenant, stock(shoe, 0, "main", 9, AT.minusSeconds(1)));
        availability.changed(tenant, stock(shoe, 0, "oran", 2, AT));
        assertThat(availability.of(tenant, List.of(variantId))).containsEntry(variantId, 7);
    }

    @Test
    void otherTenantCannotSeeAvailability() {
        CatalogueProduct shoe = TestCatalogue.shoe(catalogue, tenant);
        String variantId = Objects.requireNonNull(shoe.variants().getFirst().variantId());
        availability.changed(tenant, stock(shoe, 0, "main", 5, AT));
        assertThat(availability.of(TenantId.random(), List.of(variantId))).isEmpty();
    }

    private StockChanged stock(CatalogueProduct product, int variant, String location, int available, Instant at) {
        return new StockChanged(
                Objects.requireNonNull(product.variants().get(variant).variantId()),
                product.productId(),
                product.variants().get(variant).sku(),
                location,
                available,
                0,
                available,
                "import",
                at);
    }

    private BotPublished bot() {
        return new BotPublished(
                "bot-1",
                botKey,
                "Bot",
                1,
                "fr",
                List.of("fr"),
                List.of(),
                Map.of(),
                new Flow("b", List.of(), List.of()),
                AT);
    }
}
