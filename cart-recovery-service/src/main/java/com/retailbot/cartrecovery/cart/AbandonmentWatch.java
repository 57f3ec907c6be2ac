package com.retailbot.cartrecovery.cart;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds carts that were left. */
@Service
public class AbandonmentWatch {
    private final Carts carts;
    private final EventOutbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbandonmentWatch(Carts carts, EventOutbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.carts = carts;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Marks the cart that is due the longest; false when none is due. Several instances share the work.
     *
     * @throws DueWorkException naming the cart when that fails
     */
    @Transactional
    public boolean markNextLeft() {
        Instant now = clock.instant();
        Optional<Carts.Due> due = carts.lockNextLeft(now);
        due.ifPresent(found -> {
            try {
                markLeft(carts.find(found.tenant(), found.cartId()).orElseThrow(), now);
            } catch (RuntimeException e) {
                throw new DueWorkException("cart", found.tenant(), found.cartId(), e);
            }
        });
        return due.isPresent();
    }

    /** Looks at a cart that failed again later. */
    @Transactional
    public void postpone(TenantId tenant, String cartId, Duration by) {
        carts.postpone(tenant, cartId, clock.instant().plus(by));
    }

    private void markLeft(Cart cart, Instant now) {
        Cart left = cart.left(now);
        carts.store(cart.tenant(), left);
        // A shopper who comes back, changes the cart and leaves again left one cart, not two.
        if (cart.abandonedAt() == null) {
            outbox.publish(
                    cart.tenant(), new CartAbandoned(cart.id(), cart.visitorId(), cart.total(), cart.items(), now));
        }
        events.publishEvent(new CartLeft(left));
    }
}
