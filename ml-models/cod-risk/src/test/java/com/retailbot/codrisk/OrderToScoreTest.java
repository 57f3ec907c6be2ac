package com.retailbot.codrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderToScoreTest {

    @Test
    void twoRefusalsOutOfTwoDoNotCondemnAWilaya() {
        double shrunk = new DeliveryRecord(2, 2).refusalRateShrunkTo(0.25, 30);

        assertThat(shrunk).isCloseTo(0.297, within(0.001));
        assertThat(new DeliveryRecord(3000, 1500).refusalRateShrunkTo(0.25, 30)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void moreRefusalsThanOrdersAreImpossible() {
        assertThatThrownBy(() -> new DeliveryRecord(1, 2)).hasMessageContaining("refused: 2 of 1");
    }

    @Test
    void theHourIsTheShopsOwn() {
        OrderToScore lateEvening = Orders.order(
                4000,
                Instant.parse("2026-05-12T23:30:00Z"),
                ContactQuality.of("Amine Benali", null, "0550123987"),
                CustomerHistory.NEW_CUSTOMER);

        float[] vector = RiskFeature.vectorOf(lateEvening);

        assertThat(vector[RiskFeature.HOUR.ordinal()]).isZero();
        assertThat(vector[RiskFeature.DAY_OF_WEEK.ordinal()]).isEqualTo(3);
    }

    @Test
    void aNewCustomerHasNoMissingValues() {
        for (float value : RiskFeature.vectorOf(Orders.ordinary())) {
            assertThat(value).isFinite();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-25, RAMADAN",
        "2026-03-17, BEFORE_EID",
        "2026-05-22, BEFORE_EID",
        "2026-07-01, ORDINARY",
    })
    void seasonsFollowTheHijriCalendar(LocalDate date, Season season) {
        assertThat(Season.of(date)).isEqualTo(season);
    }
}
