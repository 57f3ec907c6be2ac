package com.retailbot.conversation.catalogue;

import com.retailbot.events.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A product that the shop sells now, with what is left of each variant. */
public record Product(
        String productId,
        LocalizedText title,
        LocalizedText description,
        String category,
        @Nullable String brand,
        @Nullable String imageUrl,
        List<Variant> variants) {

    public Product {
        variants = List.copyOf(variants);
    }

    public boolean sellable() {
        return variants.stream().anyMatch(Variant::sellable);
    }

    public Optional<Variant> variant(String variantId) {
        return variants.stream()
                .filter(variant -> variant.variantId().equals(variantId))
                .findFirst();
    }

    public List<Variant> sellableVariants() {
        return variants.stream().filter(Variant::sellable).toList();
    }
}
