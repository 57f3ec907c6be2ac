package com.retailbot.integration.cart;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.CartStatus;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.OrderLine;
import com.retailbot.events.TenantId;
import com.retailbot.integration.cart.WantedCart.WantedLine;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.SellableVariant;
import com.retailbot.integration.phone.PhoneNumber;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A shopper's own cart: the storefront writes it, and a restore link brings it to another device. */
@Service
public class StorefrontCarts {
    private static final int HIGHEST_QUANTITY = 99;

    private final Carts carts;
    private final CartTracker tracker;
    private final Catalogue catalogue;
    private final FieldCipher cipher;
    private final Clock clock;

    StorefrontCarts(Carts carts, CartTracker tracker, Catalogue catalogue, FieldCipher cipher, Clock clock) {
        this.carts = carts;
        this.tracker = tracker;
        this.catalogue = catalogue;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Gives the cart this content, at today's prices. */
    @Transactional
    public CartView put(TenantId tenant, CartOwner owner, WantedCart wanted) {
        List<OrderLine> lines = lines(tenant, wanted.lines());
        EncryptedText phone = encrypted(tenant, wanted.phone());
        Cart cart = currentOrNew(tenant, owner);
        cart.reachableBy(phone, wanted.consent());
        return tracker.store(tenant, cart, owner, lines, clock.instant()).view();
    }

    /** The visitor's cart; an empty one, that is not stored, when there is none. */
    @Transactional(readOnly = true)
    public CartView current(TenantId tenant, CartOwner owner) {
        return carts.current(tenant, owner.visitorId())
                .orElseGet(() -> tracker.create(tenant, owner, clock.instant()))
                .view();
    }

    /**
     * Copies another cart's content into the visitor's own; asking again copies nothing twice. What the visitor had
     * stays, products that are no longer sold are left out, prices are today's. The phone stays with the first cart, so
     * that its owner is reminded once.
     */
    @Transactional
    public CartView restore(TenantId tenant, CartOwner owner, String restoreToken) {
        Cart source = carts.findByTenantAndRestoreToken(tenant, restoreToken)
                .orElseThrow(() -> NotFoundException.of("cart", restoreToken));
        if (source.status() == CartStatus.ORDERED) {
            throw new ProblemException(CartProblem.CART_ORDERED, "This cart was ordered already");
        }
        if (source.visitorId().equals(owner.visitorId())) {
            return source.view();
        }
        Cart cart = currentOrNew(tenant, owner);
        List<OrderLine> merged = merged(tenant, cart, source);
        if (cart.holds(merged)) {
            return cart.view();
        }
        cart.restoredFrom(source.id());
        CartOwner inSameLanguage = new CartOwner(
                owner.visitorId(), owner.conversationId(), owner.botKey(), owner.source(), source.language());
        return tracker.store(tenant, cart, inSameLanguage, merged, clock.instant())
                .view();
    }

    private Cart currentOrNew(TenantId tenant, CartOwner owner) {
        return tracker.current(tenant, owner.visitorId())
                .orElseGet(() -> tracker.create(tenant, owner, clock.instant()));
    }

    private List<OrderLine> lines(TenantId tenant, List<WantedLine> wanted) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        wanted.forEach(line -> quantities.merge(line.variantId(), line.quantity(), Integer::sum));
        Map<String, SellableVariant> sellable = catalogue.sellable(tenant, quantities.keySet());
        List<OrderLine> lines = new ArrayList<>();
        quantities.forEach((variantId, quantity) -> {
            SellableVariant variant = sellable.get(variantId);
            if (variant == null) {
                throw new ProblemException(
                        CartProblem.UNKNOWN_VARIANT,
                        "variantId: '%s' (expected: one of the catalogue)".formatted(variantId));
            }
            if (!variant.active()) {
                throw new ProblemException(
                        CartProblem.PRODUCT_INACTIVE, "'%s' is no longer sold".formatted(variant.sku()));
            }
            lines.add(variant.line(Math.min(quantity, HIGHEST_QUANTITY)));
        });
        return lines;
    }

    private List<OrderLine> merged(TenantId tenant, Cart own, Cart source) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        own.lines().forEach(line -> quantities.put(line.variantId(), line.quantity()));
        source.lines().forEach(line -> quantities.merge(line.variantId(), line.quantity(), Math::max));
        Map<String, SellableVariant> sellable = catalogue.sellable(tenant, quantities.keySet());
        return quantities.entrySet().stream()
                .flatMap(wanted -> Optional.ofNullable(sellable.get(wanted.getKey())).stream()
                        .filter(SellableVariant::active)
                        .map(variant -> variant.line(wanted.getValue())))
                .toList();
    }

    private @Nullable EncryptedText encrypted(TenantId tenant, @Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return null;
        }
        PhoneNumber number = PhoneNumber.parse(phone)
                .orElseThrow(() -> new ProblemException(
                        CartProblem.INVALID_PHONE,
                        "phone: not a number that can be called (expected: for example 0550 12 34 56)"));
        return cipher.encrypt(tenant, number.e164());
    }
}
