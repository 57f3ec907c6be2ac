package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.cart.Cart;
import com.retailbot.cartrecovery.cart.CartState;
import com.retailbot.cartrecovery.cart.Carts;
import com.retailbot.cartrecovery.cart.Purchases;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what became of reminders on their way. */
@Service
@Transactional
public class DeliveryRecorder {
    private final Reminders reminders;
    private final Carts carts;
    private final Purchases purchases;
    private final Attribution attribution;

    DeliveryRecorder(Reminders reminders, Carts carts, Purchases purchases, Attribution attribution) {
        this.reminders = reminders;
        this.carts = carts;
        this.purchases = purchases;
        this.attribution = attribution;
    }

    public void delivered(TenantId tenant, UUID reminderId, Instant at) {
        lockedCart(tenant, reminderId).ifPresent(cart -> {
            reminders.delivered(tenant, reminderId, at);
            // The order may have been told before the delivery that it followed.
            if (cart.state() == CartState.ORDERED) {
                purchases
                        .since(tenant, cart.visitorId(), cart.customerKey(), at)
                        .filter(purchase -> purchase.orderId().equals(cart.orderId()))
                        .ifPresent(purchase -> attribution.credit(tenant, List.of(cart), purchase));
            }
        });
    }

    /** A number that cannot be reached is not tried a second time; one that nothing was sent to may be. */
    public void failed(TenantId tenant, UUID reminderId, String failure) {
        lockedCart(tenant, reminderId).ifPresent(cart -> {
            reminders.failed(tenant, reminderId, failure);
            if (!failure.equals(ChannelMessageDelivered.EXPIRED)) {
                reminders.cancelScheduled(tenant, cart.id(), ReminderReason.NUMBER_UNREACHABLE);
            }
        });
    }

    private Optional<Cart> lockedCart(TenantId tenant, UUID reminderId) {
        return reminders.find(tenant, reminderId).flatMap(reminder -> carts.lock(tenant, reminder.cartId()));
    }
}
