package com.retailbot.integration.storefront.web;

import com.retailbot.defaults.web.Page;
import com.retailbot.integration.storefront.StorefrontCatalogue;
import com.retailbot.integration.storefront.StorefrontProduct;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public catalogue; a shop window needs no token. */
@RestController
@RequestMapping("/api/v1/widget/{botKey}/catalogue")
class StorefrontController {
    private final StorefrontCatalogue catalogue;

    StorefrontController(StorefrontCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    Page<StorefrontProduct> list(
            @PathVariable String botKey,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return catalogue.page(botKey, limit, cursor);
    }
}
