package com.retailbot.codfraud.verification;

import com.retailbot.defaults.time.DailyHours;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
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
        return new DailyHours(from, until).endAfter(now, zone);
    }
}
