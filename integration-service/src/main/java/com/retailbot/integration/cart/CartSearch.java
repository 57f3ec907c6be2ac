package com.retailbot.integration.cart;

import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.CartStatus;
import com.retailbot.events.TenantId;
import com.retailbot.integration.ids.Ids;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds carts, and lists them for the shop's people, last changed first. */
@Service
public class CartSearch {
    private final Carts carts;

    CartSearch(Carts carts) {
        this.carts = carts;
    }

    /** Whether this cart became an order; a cart that is not known did not. */
    @Transactional(readOnly = true)
    public boolean isOrdered(TenantId tenant, String cartId) {
        return Ids.parse(cartId)
                .flatMap(id -> carts.findByTenantAndId(tenant, id))
                .filter(cart -> cart.status() == CartStatus.ORDERED)
                .isPresent();
    }

    /** @param status null for all */
    @Transactional(readOnly = true)
    public Page<CartSummary> list(TenantId tenant, @Nullable CartStatus status, int limit, @Nullable String cursor) {
        Cursor position = Cursor.decode(cursor);
        return Page.of(
                        carts.page(
                                tenant,
                                status == null ? EnumSet.allOf(CartStatus.class) : EnumSet.of(status),
                                position.at(),
                                Ids.parse(position.id()).orElse(Ids.LAST),
                                Limit.of(limit + 1)),
                        limit,
                        last -> new Cursor(last.changedAt(), last.id().toString()).encode())
                .map(Cart::summary);
    }
}
