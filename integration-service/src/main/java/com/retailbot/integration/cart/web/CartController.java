package com.retailbot.integration.cart.web;

import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.CartStatus;
import com.retailbot.integration.cart.CartSearch;
import com.retailbot.integration.cart.CartSummary;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Carts for the shop's people; who the shopper is stays hidden. */
@RestController
@RequestMapping("/api/v1/carts")
class CartController {
    private final CartSearch search;

    CartController(CartSearch search) {
        this.search = search;
    }

    @GetMapping
    Page<CartSummary> list(
            Member member,
            @RequestParam(required = false) @Nullable CartStatus status,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return search.list(member.tenant(), status, limit, cursor);
    }
}
