package com.retailbot.botconfig.shop.web;

import com.retailbot.botconfig.shop.Shop;

/** A shop as the builder shows it. */
record ShopResponse(
        String id,
        String name,
        String industry,
        String defaultLanguage,
        String currency,
        String timeZone,
        boolean demo) {
    static ShopResponse of(Shop shop) {
        return new ShopResponse(
                shop.tenant().value(),
                shop.profile().name(),
                shop.profile().industry(),
                shop.profile().defaultLanguage(),
                shop.currency(),
                shop.timeZone(),
                shop.isDemo());
    }
}
