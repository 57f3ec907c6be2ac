package com.retailbot.integration.catalogue.web;

import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Page;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.catalogue.ProductSearch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for the shop's people. */
@RestController
@RequestMapping("/api/v1/products")
class ProductController {
    private final Catalogue catalogue;
    private final ProductSearch search;

    ProductController(Catalogue catalogue, ProductSearch search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    @GetMapping
    Page<CatalogueProduct> list(
            Member member,
            @RequestParam(required = false) @Size(max = 200) @Nullable String query,
            @RequestParam(required = false) @Size(max = 100) @Nullable String category,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return search.find(member.tenant(), query, category, limit, cursor);
    }

    @GetMapping("/{id}")
    CatalogueProduct get(Member member, @PathVariable String id) {
        return catalogue.product(member.tenant(), id);
    }

    /** Stops or resumes selling the product. */
    @PutMapping("/{id}/sale")
    @PreAuthorize("hasRole('MANAGER')")
    CatalogueProduct setOnSale(Member member, @PathVariable String id, @Valid @RequestBody SaleSwitch wanted) {
        return catalogue.setActive(member.tenant(), id, wanted.onSale());
    }

    record SaleSwitch(@NotNull Boolean onSale) {}
}
