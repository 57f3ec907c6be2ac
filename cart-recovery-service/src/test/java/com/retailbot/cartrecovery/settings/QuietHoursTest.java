package com.retailbot.cartrecovery.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");

    @ParameterizedTest
    @CsvSource({
        // local time is an hour later than UTC
        "2026-03-14T19:59:59Z,",
        "2026-03-14T20:00:00Z, 2026-03-15T08:00:00Z",
        "2026-03-14T22:59:59Z, 2026-03-15T08:00:00Z",
        "2026-03-14T23:00:00Z, 2026-03-15T08:00:00Z",
        "2026-03-15T07:59:59Z, 2026-03-15T08:00:00Z",
        "2026-03-15T08:00:00Z,"
    })
    void theNightCrossesMidnight(String now, String end) {
        assertThat(QuietHours.NIGHT.endAfter(Instant.parse(now), ALGIERS).map(Instant::toString))
                .isEqualTo(java.util.Optional.ofNullable(end));
    }

    @Test
    void quietHoursWithinADayEndThatDay() {
        QuietHours siesta = new QuietHours(true, LocalTime.of(13, 0), LocalTime.of(15, 0));
        assertThat(siesta.endAfter(Instant.parse("2026-03-14T12:30:00Z"), ALGIERS))
                .contains(Instant.parse("2026-03-14T14:00:00Z"));
        assertThat(siesta.endAfter(Instant.parse("2026-03-14T23:30:00Z"), ALGIERS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T19:59:59Z, 2026-03-14T20:00:00Z",
        "2026-03-14T20:00:00Z, 2026-03-15T20:00:00Z",
        "2026-03-15T07:59:59Z, 2026-03-15T20:00:00Z"
    })
    void theNextNightBeginsInTheEvening(String now, String begin) {
        assertThat(QuietHours.NIGHT.beginAfter(Instant.parse(now), ALGIERS)).contains(Instant.parse(begin));
        assertThat(QuietHours.NIGHT.off().beginAfter(Instant.parse(now), ALGIERS))
                .isEmpty();
    }

    @Test
    void switchedOffNothingIsQuiet() {
        assertThat(QuietHours.NIGHT.off().endAfter(Instant.parse("2026-03-14T23:00:00Z"), ALGIERS))
                .isEmpty();
    }

    @Test
    void theNightOfAnotherTimeZoneIsAnother() {
        Instant nineInAlgiers = Instant.parse("2026-03-14T20:00:00Z");
        assertThat(QuietHours.NIGHT.endAfter(nineInAlgiers, ZoneId.of("America/New_York")))
                .isEmpty();
    }
}
