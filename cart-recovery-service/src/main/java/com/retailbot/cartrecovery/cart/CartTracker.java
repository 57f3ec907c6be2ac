package com.retailbot.cartrecovery.cart;

import com.retailbot.cartrecovery.settings.ShopSettings;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartStatus;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the carts: every change postpones the moment at which a cart counts as left, an order ends it. */
@Service
@Transactional
public class CartTracker {
    /** The order and the last state of its cart are told on two topics, moments apart. */
    private static final Duration SAME_ORDER = Duration.ofHours(1);

    private final Carts carts;
    private final Purchases purchases;
    private final ShopSettings settings;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;

    CartTracker(
            Carts carts,
            Purchases purchases,
            ShopSettings settings,
            FieldCipher cipher,
            ApplicationEventPublisher events) {
        this.carts = carts;
        this.purchases = purchases;
        this.settings = settings;
        this.cipher = cipher;
        this.events = events;
    }

    public void changed(TenantId tenant, CartChanged change) {
        Optional<Cart> before = carts.lock(tenant, change.cartId());
        if (before.filter(cart -> cart.changedAt().isAfter(change.changedAt())).isPresent()) {
            return;
        }
        String customerKey = customerKey(tenant, change.phone());
        Optional<Purchase> purchase = purchases.since(tenant, change.visitorId(), customerKey, change.changedAt());
        CartState state = state(change, purchase.isPresent());
        Cart cart = new Cart(
                tenant,
                change.cartId(),
                change.visitorId(),
                change.botKey(),
                change.language(),
                change.lines(),
                change.total(),
                change.phone(),
                customerKey,
                change.consent(),
                change.restoreToken(),
                change.changedAt(),
                state,
                state == CartState.ACTIVE ? dueAt(tenant, change.changedAt()) : null,
                before.map(Cart::abandonedAt).orElse(null),
                state == CartState.ORDERED ? orderId(before, purchase) : null);
        carts.store(tenant, cart);
        if (state == CartState.ORDERED) {
            events.publishEvent(new CartsBought(List.of(cart), purchase.orElse(null)));
        } else {
            events.publishEvent(new CartResumed(cart));
        }
    }

    /** An order of the visitor, or of the same phone on another device, ends the recovery of the carts it came from. */
    public void bought(TenantId tenant, Purchase purchase) {
        purchases.store(tenant, purchase);
        List<Cart> bought = carts.lockWithoutOrder(tenant, purchase.visitorId(), purchase.customerKey()).stream()
                .filter(cart -> becameThisOrder(cart, purchase))
                .map(cart -> cart.ordered(purchase.orderId()))
                .toList();
        bought.forEach(cart -> carts.store(tenant, cart));
        events.publishEvent(new CartsBought(bought, purchase));
    }

    /** An order that was cancelled, refused or sent back brought no money. */
    public void lost(TenantId tenant, String orderId) {
        events.publishEvent(new OrderLost(tenant, orderId));
    }

    /** A cart that was filled after the order is the next one; one that was ordered long before is another order's. */
    private static boolean becameThisOrder(Cart cart, Purchase purchase) {
        return cart.state() == CartState.ORDERED
                ? Duration.between(cart.changedAt(), purchase.placedAt()).abs().compareTo(SAME_ORDER) <= 0
                : !cart.changedAt().isAfter(purchase.placedAt());
    }

    private static CartState state(CartChanged change, boolean bought) {
        if (change.status() == CartStatus.ORDERED) {
            return CartState.ORDERED;
        }
        if (change.status() == CartStatus.EMPTIED || change.lines().isEmpty()) {
            return CartState.EMPTIED;
        }
        return bought ? CartState.ORDERED : CartState.ACTIVE;
    }

    private static @Nullable String orderId(Optional<Cart> before, Optional<Purchase> purchase) {
        return before.map(Cart::orderId)
                .or(() -> purchase.map(Purchase::orderId))
                .orElse(null);
    }

    private Instant dueAt(TenantId tenant, Instant changedAt) {
        return changedAt.plus(settings.of(tenant).abandonAfter());
    }

    private @Nullable String customerKey(TenantId tenant, @Nullable EncryptedText phone) {
        return phone == null ? null : cipher.fingerprint(tenant, "customer", cipher.decrypt(tenant, phone));
    }
}
