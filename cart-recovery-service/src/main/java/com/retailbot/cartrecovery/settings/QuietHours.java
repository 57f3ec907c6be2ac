package com.retailbot.cartrecovery.settings;

import com.retailbot.defaults.time.DailyHours;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When nobody wants a message. */
public record QuietHours(boolean enabled, DailyHours hours) {
    public static final QuietHours NIGHT =
            new QuietHours(true, new DailyHours(LocalTime.of(21, 0), LocalTime.of(9, 0)));

    public QuietHours off() {
        return new QuietHours(false, hours);
    }

    /** When the quiet hours that contain this moment end; empty when the moment is not quiet. */
    public Optional<Instant> endAfter(Instant now, ZoneId zone) {
        return enabled ? hours.endAfter(now, zone) : Optional.empty();
    }

    /** When quiet hours begin next; empty when none do. */
    public Optional<Instant> beginAfter(Instant now, ZoneId zone) {
        return enabled ? hours.beginAfter(now, zone) : Optional.empty();
    }
}
