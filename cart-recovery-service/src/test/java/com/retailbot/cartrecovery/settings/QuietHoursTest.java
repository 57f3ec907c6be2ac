package com.retailbot.cartrecovery.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final Instant MIDNIGHT_IN_ALGIERS = Instant.parse("2026-03-14T23:00:00Z");

    @Test
    void aNightIsQuietUntilTheMorning() {
        assertThat(QuietHours.NIGHT.endAfter(MIDNIGHT_IN_ALGIERS, ALGIERS))
                .contains(Instant.parse("2026-03-15T08:00:00Z"));
        assertThat(QuietHours.NIGHT.beginAfter(MIDNIGHT_IN_ALGIERS, ALGIERS))
                .contains(Instant.parse("2026-03-15T20:00:00Z"));
    }

    @Test
    void switchedOffNothingIsQuiet() {
        assertThat(QuietHours.NIGHT.off().endAfter(MIDNIGHT_IN_ALGIERS, ALGIERS))
                .isEmpty();
        assertThat(QuietHours.NIGHT.off().beginAfter(MIDNIGHT_IN_ALGIERS, ALGIERS))
                .isEmpty();
    }
}
