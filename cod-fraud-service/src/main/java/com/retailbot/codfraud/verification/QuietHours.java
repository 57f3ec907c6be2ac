package com.retailbot.codfraud.verification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When nobody wants to be reminded, by the shop's own clock. {@code from} may be later than {@code until}: then the hours
 * cross midnight; equal ones mean that no hour is quiet.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet any more
 */
@ConfigurationProperties("retailbot.cod.quiet-hours")
record QuietHours(LocalTime from, LocalTime until) {

    /** When the quiet hours that contain this moment end; empty when the moment is not quiet. */
    Optional<Instant> endAfter(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        if (!contains(local.toLocalTime())) {
            return Optional.empty();
        }
        ZonedDateTime end = local.with(until);
        return Optional.of((end.isAfter(local) ? end : local.plusDays(1).with(until)).toInstant());
    }

    private boolean contains(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isAfter(until) ? afterFrom || beforeUntil : afterFrom && beforeUntil;
    }
}
