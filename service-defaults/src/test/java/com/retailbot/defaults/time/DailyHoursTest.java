package com.retailbot.defaults.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyHoursTest {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final DailyHours NIGHT = new DailyHours(LocalTime.of(21, 0), LocalTime.of(9, 0));

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
    void aNightCrossesMidnight(String now, String end) {
        assertThat(NIGHT.endAfter(Instant.parse(now), ALGIERS).map(Instant::toString))
                .isEqualTo(Optional.ofNullable(end));
    }

    @Test
    void hoursWithinADayEndThatDay() {
        DailyHours siesta = new DailyHours(LocalTime.of(13, 0), LocalTime.of(15, 0));
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
        assertThat(NIGHT.beginAfter(Instant.parse(now), ALGIERS)).contains(Instant.parse(begin));
    }

    @Test
    void equalHoursAreNever() {
        DailyHours never = new DailyHours(LocalTime.NOON, LocalTime.NOON);
        Instant noonInAlgiers = Instant.parse("2026-03-14T11:00:00Z");
        assertThat(never.endAfter(noonInAlgiers, ALGIERS)).isEmpty();
        assertThat(never.beginAfter(noonInAlgiers, ALGIERS)).isEmpty();
    }

    @Test
    void theNightOfAnotherTimeZoneIsAnother() {
        Instant nineInAlgiers = Instant.parse("2026-03-14T20:00:00Z");
        assertThat(NIGHT.endAfter(nineInAlgiers, ZoneId.of("America/New_York"))).isEmpty();
    }

    /** In 2026 New York's clocks jump from 2:00 to 3:00 on 8 March. */
    @Test
    void hoursThatEndInTheHourThatAClockSkipsEndAfterIt() {
        DailyHours small = new DailyHours(LocalTime.of(1, 0), LocalTime.of(2, 30));
        assertThat(small.endAfter(Instant.parse("2026-03-08T06:30:00Z"), ZoneId.of("America/New_York")))
                .contains(Instant.parse("2026-03-08T07:30:00Z"));
    }
}
