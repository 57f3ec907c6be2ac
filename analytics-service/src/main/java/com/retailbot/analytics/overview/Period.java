package com.retailbot.analytics.overview;

import com.retailbot.analytics.warehouse.Dimensions.Shop;
import com.retailbot.events.TenantId;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Whole days of one shop, as a half-open interval of instants. */
record Period(TenantId tenant, Shop shop, LocalDate from, LocalDate to) {

    Period before() {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return new Period(tenant, shop, from.minusDays(days), from.minusDays(1));
    }

    /** Parameters {@code tenant, start, end, zone} that every query of the overview takes. */
    Map<String, Object> parameters() {
        return Map.of(
                "tenant", tenant.value(),
                "start", Timestamp.from(from.atStartOfDay(shop.timeZone()).toInstant()),
                "end",
                        Timestamp.from(
                                to.plusDays(1).atStartOfDay(shop.timeZone()).toInstant()),
                "zone", shop.timeZone().getId());
    }
}
