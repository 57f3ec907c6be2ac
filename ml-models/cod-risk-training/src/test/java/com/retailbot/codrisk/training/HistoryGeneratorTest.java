package com.retailbot.codrisk.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.codrisk.RiskFeature;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HistoryGeneratorTest {

    private static List<PastOrder> history = List.of();

    @BeforeAll
    static void generate() {
        history = new HistoryGenerator(GeneratorSettings.standard().smaller(2)).generate();
    }

    @Test
    void theSameSeedMakesTheSameHistory() {
        assertThat(Sha256.of(new HistoryGenerator(GeneratorSettings.standard().smaller(2)).generate()))
                .isEqualTo(Sha256.of(history));
    }

    @Test
    void ordersComeInTheOrderOfTime() {
        assertThat(history).extracting(PastOrder::placedAt).isSorted();
    }

    @Test
    void nobodyKnowsMoreOutcomesThanThereWereOrders() {
        assertThat(history)
                .allSatisfy(order -> assertThat(
                                value(order, RiskFeature.PAST_REFUSALS) + value(order, RiskFeature.PAST_DELIVERIES))
                        .isLessThanOrEqualTo(value(order, RiskFeature.PAST_ORDERS)));
    }

    @Test
    void anOrderOfTheSameDayHasNoOutcomeYet() {
        assertThat(history)
                .filteredOn(order -> value(order, RiskFeature.PAST_ORDERS) == 1
                        && value(order, RiskFeature.HOURS_SINCE_LAST_ORDER) < 24)
                .isNotEmpty()
                .allSatisfy(order -> assertThat(
                                value(order, RiskFeature.PAST_REFUSALS) + value(order, RiskFeature.PAST_DELIVERIES))
                        .isZero());
    }

    @Test
    void aboutAQuarterIsRefused() {
        assertThat(refusalRate(history)).isBetween(0.18, 0.35);
    }

    @Test
    void madeUpPhonesAreRefusedFarMoreOften() {
        List<PastOrder> madeUp = history.stream()
                .filter(order -> value(order, RiskFeature.PHONE_QUALITY) <= 1)
                .toList();

        assertThat(refusalRate(madeUp)).isGreaterThan(refusalRate(history) + 0.2);
    }

    private static double refusalRate(List<PastOrder> orders) {
        return orders.stream().filter(PastOrder::refused).count() / (double) orders.size();
    }

    private static float value(PastOrder order, RiskFeature feature) {
        return order.features()[feature.ordinal()];
    }
}
