package com.retailbot.cartrecovery.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecoveryDefaultsTest {
    @Test
    void withDemoDataNobodyWaitsAnHourOrForTheMorning() {
        RecoverySettings demo = defaults(true).settings();
        assertThat(demo.abandonAfter()).isEqualTo(Duration.ofMinutes(2));
        assertThat(demo.quietHours().enabled()).isFalse();

        RecoverySettings real = defaults(false).settings();
        assertThat(real.abandonAfter()).isEqualTo(Duration.ofHours(1));
        assertThat(real.quietHours().enabled()).isTrue();
    }

    private static RecoveryDefaults defaults(boolean demo) {
        return new RecoveryDefaults(
                Duration.ofHours(1),
                demo,
                Duration.ofMinutes(2),
                Duration.ofHours(24),
                Duration.ofDays(7),
                URI.create("http://localhost:8090/"));
    }
}
