package com.retailbot.defaults.time;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Hours that come back every day, by a local clock. {@code from} may be later than {@code until}: then they cross midnight;
 * equal ones contain no moment.
 *
 * @param from the first minute in them
 * @param until the first minute that is not in them any more
 */
public record DailyHours(LocalTime from, LocalTime until) {

    /** When the hours that contain this moment end; empty when none do. */
    public Optional<Instant> endAfter(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        return contains(local.toLocalTime()) ? Optional.of(next(until, local)) : Optional.empty();
    }

    /** When the hours begin next; empty when they never do. */
    public Optional<Instant> beginAfter(Instant now, ZoneId zone) {
        return from.equals(until) ? Optional.empty() : Optional.of(next(from, now.atZone(zone)));
    }

    private boolean contains(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isAfter(until) ? afterFrom || beforeUntil : afterFrom && beforeUntil;
    }

    private static Instant next(LocalTime time, ZonedDateTime after) {
        ZonedDateTime today = after.with(time);
        return (today.isAfter(after) ? today : after.plusDays(1).with(time)).toInstant();
    }
}
