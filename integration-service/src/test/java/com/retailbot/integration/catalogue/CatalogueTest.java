package com.retailbot.integration.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.Money;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.TenantId;
import com.retailbot.integration.Api;
import com.retailbot.integration.TestCatalogue;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestEvents;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class CatalogueTest {
    private final TenantId tenant = TenantId.random();
    private final TenantId otherTenant = TenantId.random();

    @Autowired
    Catalogue catalogue;

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Test
    void onlyAProductThatReallyChangedIsPublished() {
        SaveResult first = catalogue.save(
                tenant, List.of(TestCatalogue.draft("a", Money.dzd(100)), TestCatalogue.draft("b", Money.dzd(100))));
        SaveResult second = catalogue.save(
                tenant, List.of(TestCatalogue.draft("a", Money.dzd(100)), TestCatalogue.draft("b", Money.dzd(90))));

        assertThat(first).isEqualTo(new SaveResult(2, 0, 0));
        assertThat(second).isEqualTo(new SaveResult(0, 1, 1));
        CatalogueProduct b = catalogue.matching(tenant, List.of("b"), List.of()).getFirst();
        ProductChanged changed = events.await(
                ProductChanged.class, event -> event.productId().equals(b.productId()) && event.version() == 2);
        assertThat(changed.variants().getFirst().price()).isEqualTo(Money.dzd(90));
        CatalogueProduct a =
                catalogue.matching(tenant, List.of(), List.of("a-42")).getFirst();
        assertThat(events.all(ProductChanged.class, event -> event.productId().equals(a.productId())))
                .hasSize(1);
    }

    @Test
    void productsAreListedSearchedAndPaged() {
        for (String handle : List.of("alpha", "beta", "gamma")) {
            catalogue.save(tenant, List.of(TestCatalogue.draft(handle, Money.dzd(100))));
        }
        Api analyst = Api.member(http, tenant, Role.ANALYST);

        Api.Answer first = analyst.get("/api/v1/products?limit=2");
        Api.Answer second = analyst.get("/api/v1/products?limit=2&cursor=" + first.text("/next"));

        assertThat(first.body().at("/items")).hasSize(2);
        assertThat(first.text("/items/0/handle")).isEqualTo("alpha");
        assertThat(first.text("/items/0/variants/0/price/amount")).isEqualTo("100.00");
        assertThat(second.body().at("/items")).hasSize(1);
        assertThat(second.body().at("/next").isNull()).isTrue();
        assertThat(analyst.get("/api/v1/products?query={q}".replace("{q}", "BETA-42"))
                        .body()
                        .at("/items"))
                .hasSize(1);
        assertThat(analyst.get("/api/v1/products?query=كلاسيكي").body().at("/items"))
                .hasSize(3);
        assertThat(analyst.get("/api/v1/products?query=%25").body().at("/items"))
                .isEmpty();
        assertThat(analyst.get("/api/v1/products?category=shoes").body().at("/items"))
                .hasSize(3);
        assertThat(analyst.get("/api/v1/products?category=bags").body().at("/items"))
                .isEmpty();
        assertThat(analyst.get("/api/v1/products?limit=0").status()).isEqualTo(400);
        assertThat(analyst.get("/api/v1/products?cursor=%21%21").status()).isEqualTo(400);
    }

    @Test
    void otherTenantCannotSeeOrChangeProducts() {
        CatalogueProduct shoe = TestCatalogue.shoe(catalogue, tenant);
        String variantId = Objects.requireNonNull(shoe.variants().getFirst().variantId());
        Api stranger = Api.member(http, otherTenant, Role.OWNER);

        assertThat(stranger.get("/api/v1/products/" + shoe.productId()).status())
                .isEqualTo(404);
        assertThat(stranger.put("/api/v1/products/" + shoe.productId() + "/sale", "{\"onSale\": false}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/products").body().at("/items")).isEmpty();
        assertThat(catalogue.sellable(otherTenant, List.of(variantId))).isEmpty();
        assertThat(catalogue.matching(otherTenant, List.of("shoe"), List.of("shoe-42")))
                .isEmpty();
        assertThatThrownBy(() -> catalogue.product(otherTenant, shoe.productId()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void twoShopsMayUseTheSameSkus() {
        TestCatalogue.shoe(catalogue, tenant);
        assertThat(TestCatalogue.shoe(catalogue, otherTenant).version()).isEqualTo(1);
    }

    @Test
    void aManagerStopsAndResumesSelling() {
        CatalogueProduct shoe = TestCatalogue.shoe(catalogue, tenant);
        String uri = "/api/v1/products/" + shoe.productId() + "/sale";

        assertThat(Api.member(http, tenant, Role.AGENT)
                        .put(uri, "{\"onSale\": false}")
                        .status())
                .isEqualTo(403);
        assertThat(Api.member(http, tenant, Role.MANAGER)
                        .put(uri, "{\"onSale\": false}")
                        .body()
                        .at("/active")
                        .asBoolean())
                .isFalse();
        events.await(ProductChanged.class, event -> event.productId().equals(shoe.productId()) && !event.active());
        assertThat(Api.member(http, tenant, Role.MANAGER).put(uri, "{}").status())
                .isEqualTo(400);
    }

    @Test
    void aDraftOfAnOldVersionIsRefusedWhole() {
        CatalogueProduct shoe = TestCatalogue.shoe(catalogue, tenant);
        ProductDraft draft = TestCatalogue.draft("shoe", Money.dzd(1));
        ProductDraft stale = new ProductDraft(
                draft.handle(),
                shoe.version() - 1,
                draft.title(),
                draft.description(),
                draft.category(),
                null,
                null,
                draft.variants());

        assertThatThrownBy(() -> catalogue.save(tenant, List.of(TestCatalogue.draft("another", Money.dzd(1)), stale)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code().code()).isEqualTo("catalogue-changed"));
        assertThat(catalogue.matching(tenant, List.of("another"), List.of())).isEmpty();
    }

    @Test
    void anIdThatIsNoIdIsNotFound() {
        Api owner = Api.member(http, tenant, Role.OWNER);
        assertThat(owner.get("/api/v1/products/none").status()).isEqualTo(404);
        assertThat(owner.get("/api/v1/products/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
