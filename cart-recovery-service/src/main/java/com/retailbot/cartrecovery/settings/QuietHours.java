package com.retailbot.cartrecovery.settings;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When nobody wants a message. {@code from} may be later than {@code until}: then the hours cross midnight.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet any more
 */
public record QuietHours(boolean enabled, LocalTime from, LocalTime until) {
    public static final QuietHours NIGHT = new QuietHours(true, LocalTime.of(21, 0), LocalTime.of(9, 0));

    public QuietHours off() {
        return new QuietHours(false, from, until);
    }

    /** When the quiet hours that contain this moment end; empty when the moment is not quiet. */
    public Optional<Instant> endAfter(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        if (!enabled || !contains(local.toLocalTime())) {
            return Optional.empty();
        }
        ZonedDateTime end = local.with(until);
        return Optional.of((end.isAfter(local) ? end : local.plusDays(1).with(until)).toInstant());
    }

    /** When quiet hours begin next; empty when none do. */
    public Optional<Instant> beginAfter(Instant now, ZoneId zone) {
        if (!enabled || from.equals(until)) {
            return Optional.empty();
        }
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime begin = local.with(from);
        return Optional.of((begin.isAfter(local) ? begin : local.plusDays(1).with(from)).toInstant());
    }

    private boolean contains(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isAfter(until) ? afterFrom || beforeUntil : afterFrom && beforeUntil;
    }
}
