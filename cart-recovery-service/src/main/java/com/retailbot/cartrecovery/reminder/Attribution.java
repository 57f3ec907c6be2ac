package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.cart.Cart;
import com.retailbot.cartrecovery.cart.CartsBought;
import com.retailbot.cartrecovery.cart.OrderLost;
import com.retailbot.cartrecovery.cart.Purchase;
import com.retailbot.cartrecovery.settings.RecoveryDefaults;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.CartRecovered;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Credits an order to the reminder that it followed; one order to one reminder, and only to one that was delivered. */
@Component
class Attribution {
    private final Reminders reminders;
    private final Recoveries recoveries;
    private final RecoveryDefaults defaults;
    private final EventOutbox outbox;

    Attribution(Reminders reminders, Recoveries recoveries, RecoveryDefaults defaults, EventOutbox outbox) {
        this.reminders = reminders;
        this.recoveries = recoveries;
        this.defaults = defaults;
        this.outbox = outbox;
    }

    @EventListener
    void bought(CartsBought event) {
        Purchase purchase = event.purchase();
        if (purchase != null && !event.carts().isEmpty()) {
            credit(event.carts().getFirst().tenant(), event.carts(), purchase);
        }
    }

    @EventListener
    void lost(OrderLost event) {
        recoveries.lost(event.tenant(), event.orderId());
    }

    void credit(TenantId tenant, List<Cart> carts, Purchase purchase) {
        lastDeliveredBefore(tenant, carts, purchase.placedAt())
                .filter(reminder ->
                        recoveries.store(tenant, purchase.orderId(), reminder, purchase.total(), purchase.placedAt()))
                .ifPresent(reminder -> outbox.publish(
                        tenant,
                        new CartRecovered(
                                reminder.cartId(),
                                purchase.orderId(),
                                reminder.id().toString(),
                                purchase.total(),
                                purchase.placedAt())));
    }

    private Optional<Reminder> lastDeliveredBefore(TenantId tenant, List<Cart> carts, Instant placedAt) {
        return reminders.ofCarts(tenant, carts.stream().map(Cart::id).toList()).stream()
                .filter(reminder -> reminder.deliveredAt() != null
                        && !reminder.deliveredAt().isAfter(placedAt)
                        && !reminder.deliveredAt()
                                .plus(defaults.attributionWindow())
                                .isBefore(placedAt))
                .max(Comparator.comparing(Attribution::deliveredAt));
    }

    private static Instant deliveredAt(Reminder reminder) {
        return reminder.deliveredAt() == null ? Instant.MIN : reminder.deliveredAt();
    }
}
