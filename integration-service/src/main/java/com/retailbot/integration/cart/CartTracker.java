package com.retailbot.integration.cart;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.CartStatus;
import com.retailbot.events.OrderLine;
import com.retailbot.events.TenantId;
import com.retailbot.integration.shop.ShopLocks;
import com.retailbot.integration.shop.Shops;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each visitor's cart and tells the others what became of it. */
@Service
public class CartTracker {
    private final Carts carts;
    private final RestoreTokens tokens;
    private final Shops shops;
    private final ShopLocks locks;
    private final EventOutbox outbox;
    private final Clock clock;

    CartTracker(Carts carts, RestoreTokens tokens, Shops shops, ShopLocks locks, EventOutbox outbox, Clock clock) {
        this.carts = carts;
        this.tokens = tokens;
        this.shops = shops;
        this.locks = locks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The chat edited the cart. An edit that is older than what the cart holds came too late and changes nothing. */
    @Transactional
    public void edited(TenantId tenant, CartOwner owner, List<OrderLine> lines, Instant editedAt) {
        Optional<Cart> current = current(tenant, owner.visitorId());
        boolean late =
                current.filter(cart -> cart.changedAt().isAfter(editedAt)).isPresent();
        boolean nothingToEmpty = current.isEmpty() && lines.isEmpty();
        if (!late && !nothingToEmpty) {
            store(tenant, current.orElseGet(() -> create(tenant, owner, editedAt)), owner, lines, editedAt);
        }
    }

    /** An order was placed: carts whose content it holds are done, also the one that this cart was restored from. */
    @Transactional
    public void ordered(TenantId tenant, String visitorId, List<OrderLine> orderLines) {
        current(tenant, visitorId).filter(cart -> cart.coveredBy(orderLines)).ifPresent(cart -> {
            markOrdered(tenant, cart);
            cart.restoredFromCart()
                    .flatMap(source -> carts.lock(tenant, source))
                    .filter(source -> source.status() == CartStatus.OPEN)
                    .ifPresent(source -> markOrdered(tenant, source));
        });
    }

    /** The visitor's cart that is not ordered yet; nobody else changes or creates it before this transaction ends. */
    Optional<Cart> current(TenantId tenant, String visitorId) {
        locks.hold(tenant, "cart of " + visitorId);
        return carts.current(tenant, visitorId);
    }

    Cart create(TenantId tenant, CartOwner owner, Instant now) {
        return new Cart(tenant, owner, shops.of(tenant).currency(), tokens.next(), now);
    }

    Cart store(TenantId tenant, Cart cart, CartOwner owner, List<OrderLine> lines, Instant now) {
        cart.hold(lines, owner, now);
        Cart stored = carts.save(cart);
        outbox.publish(tenant, stored.changed());
        return stored;
    }

    private void markOrdered(TenantId tenant, Cart cart) {
        cart.ordered(clock.instant());
        outbox.publish(tenant, cart.changed());
    }
}
