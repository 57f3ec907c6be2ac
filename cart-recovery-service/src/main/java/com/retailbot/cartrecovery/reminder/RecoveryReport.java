package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.cart.Cart;
import com.retailbot.cartrecovery.cart.Carts;
import com.retailbot.cartrecovery.settings.ShopSettings;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a merchant sees of the recovery. */
@Service
@Transactional(readOnly = true)
public class RecoveryReport {
    private static final int DEFAULT_DAYS = 30;

    /** A cart that was left, with everything that was done about it. */
    public record LeftCart(Cart cart, boolean recovered, List<Reminder> reminders) {}

    /** @param to the last day, included */
    public record Results(LocalDate from, LocalDate to, RecoveryResults figures) {}

    private final Carts carts;
    private final Reminders reminders;
    private final Recoveries recoveries;
    private final ShopSettings settings;
    private final Clock clock;

    RecoveryReport(Carts carts, Reminders reminders, Recoveries recoveries, ShopSettings settings, Clock clock) {
        this.carts = carts;
        this.reminders = reminders;
        this.recoveries = recoveries;
        this.settings = settings;
        this.clock = clock;
    }

    public Page<LeftCart> left(TenantId tenant, int limit, Cursor cursor) {
        Page<Cart> page = Page.of(
                carts.findLeft(tenant, cursor.at(), cursor.id(), limit + 1),
                limit,
                cart -> new Cursor(Objects.requireNonNull(cart.abandonedAt()), cart.id()).encode());
        List<String> ids = page.items().stream().map(Cart::id).toList();
        List<Reminder> all = reminders.ofCarts(tenant, ids);
        Set<String> recovered = recoveries.recovered(tenant, ids);
        return page.map(cart -> new LeftCart(
                cart,
                recovered.contains(cart.id()),
                all.stream()
                        .filter(reminder -> reminder.cartId().equals(cart.id()))
                        .toList()));
    }

    /** Whole days of the shop's time zone; the last 30 when nothing is said. */
    public Results results(TenantId tenant, @Nullable LocalDate from, @Nullable LocalDate to) {
        ZoneId zone = settings.timeZone(tenant);
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), zone) : to;
        LocalDate first = from == null ? last.minusDays(DEFAULT_DAYS - 1L) : from;
        Instant start = first.atStartOfDay(zone).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
        return new Results(first, last, recoveries.results(tenant, start, end));
    }
}
