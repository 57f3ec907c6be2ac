package com.retailbot.integration.cart.web;

import com.retailbot.defaults.security.Visitor;
import com.retailbot.events.Channel;
import com.retailbot.integration.cart.CartOwner;
import com.retailbot.integration.cart.CartView;
import com.retailbot.integration.cart.StorefrontCarts;
import com.retailbot.integration.cart.WantedCart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A shopper's cart, by the visitor token. */
@RestController
@RequestMapping("/api/v1/widget/{botKey}")
class StorefrontCartController {
    private final StorefrontCarts carts;

    StorefrontCartController(StorefrontCarts carts) {
        this.carts = carts;
    }

    @GetMapping("/cart")
    CartView get(Visitor visitor, @PathVariable String botKey) {
        return carts.current(visitor.tenant(), owner(visitor, botKey, null));
    }

    @PutMapping("/cart")
    CartView put(Visitor visitor, @PathVariable String botKey, @Valid @RequestBody CartBody body) {
        List<WantedCart.WantedLine> lines = body.lines().stream()
                .map(line -> new WantedCart.WantedLine(line.variantId(), line.quantity()))
                .toList();
        return carts.put(
                visitor.tenant(),
                owner(visitor, botKey, body.language()),
                new WantedCart(lines, body.phone(), Boolean.TRUE.equals(body.consent())));
    }

    /** Copies the cart behind a restore link into the visitor's own. */
    @GetMapping("/carts/{restoreToken}")
    CartView restore(Visitor visitor, @PathVariable String botKey, @PathVariable String restoreToken) {
        return carts.restore(visitor.tenant(), owner(visitor, botKey, null), restoreToken);
    }

    /** @param consent the shopper agrees to be reminded */
    record CartBody(
            @NotNull @Size(max = 50) List<@Valid LineBody> lines,
            @Size(max = 40) @Nullable String phone,
            @Nullable Boolean consent,

            @Pattern(regexp = "ar|ar-DZ|dz-latn|fr|en|kab") @Nullable
            String language) {}

    record LineBody(
            @NotBlank String variantId, @Min(1) @Max(99) int quantity) {}

    private static CartOwner owner(Visitor visitor, String botKey, @Nullable String language) {
        return new CartOwner(visitor.visitorId(), visitor.conversationId(), botKey, Channel.STOREFRONT, language);
    }
}
