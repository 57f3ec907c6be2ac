package com.retailbot.integration.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.events.OrderStatus;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.catalogue.CatalogueVariant;
import com.retailbot.integration.order.PastOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"fashion", "electronics"})
    void aDemoCatalogueIsCompleteInThreeLanguages(String industry) {
        List<DemoProduct> products = DemoProduct.of(industry);
        Set<String> skus = new HashSet<>();

        assertThat(products).hasSizeGreaterThanOrEqualTo(60);
        assertThat(products).allSatisfy(product -> {
            assertThat(product.draft().title().values()).containsOnlyKeys("ar", "fr", "en");
            assertThat(product.draft().title().values().values()).noneMatch(String::isBlank);
            assertThat(product.draft().variants()).isNotEmpty().allSatisfy(variant -> {
                assertThat(skus.add(variant.sku())).as(variant.sku()).isTrue();
                assertThat(variant.price().amount()).isPositive();
            });
        });
        List<Integer> stocks = products.stream()
                .flatMap(product -> product.draft().variants().stream())
                .map(CatalogueVariant::reportedStock)
                .toList();
        assertThat(stocks).contains(0).anyMatch(stock -> stock != null && stock > 10);
    }

    @Test
    void shoesAreFoundByTheWordsThatShoppersUse() {
        String shoes = DemoProduct.of("fashion").stream()
                .filter(product -> product.draft().category().equals("shoes"))
                .map(product -> product.draft().title().in("ar"))
                .collect(Collectors.joining("\n"));
        assertThat(shoes).contains("صباط", "حذاء", "صندالة", "بوتين");
    }

    @Test
    void thePastIsPlausible() {
        List<PastOrder> orders = history().orders(150, NOW);

        assertThat(orders).hasSizeBetween(600, 900);
        assertThat(orders).allSatisfy(order -> {
            assertThat(order.placedAt()).isBefore(NOW.minus(Duration.ofDays(1)));
            assertThat(order.customer().name()).startsWith("Client démo ");
            assertThat(order.customer().phone()).startsWith("+21355000").hasSize(13);
            assertThat(order.steps())
                    .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
            assertThat(order.lines()).isNotEmpty();
        });
        Map<String, Long> ends =
                orders.stream().collect(Collectors.groupingBy(DemoHistoryTest::end, Collectors.counting()));
        assertThat(ends.get("DELIVERED")).isGreaterThan(orders.size() / 2);
        assertThat(ends.get("REFUSED")).isBetween(orders.size() / 15L, orders.size() / 4L);
        assertThat(ends).containsKeys("CANCELLED", "RETURNED");
        assertThat(orders.stream().map(order -> order.customer().wilayaCode()).distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void theSameSeedInventsTheSamePast() {
        assertThat(history().orders(30, NOW)).isEqualTo(history().orders(30, NOW));
    }

    private static String end(PastOrder order) {
        return order.steps().isEmpty()
                ? OrderStatus.PLACED.name()
                : order.steps().getLast().to().name();
    }

    private static DemoHistory history() {
        List<DemoSale> sales = DemoProduct.of("fashion").stream()
                .map(product -> new DemoSale(stored(product), product.popularity()))
                .toList();
        return new DemoHistory(42, sales);
    }

    private static CatalogueProduct stored(DemoProduct product) {
        List<CatalogueVariant> variants = product.draft().variants().stream()
                .map(variant -> new CatalogueVariant(
                        "id-" + variant.sku(),
                        variant.sku(),
                        null,
                        variant.options(),
                        variant.price(),
                        variant.compareAtPrice(),
                        variant.reportedStock()))
                .toList();
        return new CatalogueProduct(
                "id-" + product.draft().handle(),
                product.draft().handle(),
                1,
                product.draft().title(),
                product.draft().description(),
                product.draft().category(),
                null,
                null,
                true,
                variants,
                NOW);
    }
}
