package com.retailbot.botconfig.shop.web;

import com.retailbot.botconfig.shop.SignIn.Me;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller.
 *
 * @param shop where the caller works; null without a shop
 * @param tokenOutdated true when a new access token must be fetched before the shop's other endpoints open
 */
record MeResponse(
        User user, @Nullable ShopResponse shop, @Nullable String role, List<OwnShop> shops, boolean tokenOutdated) {
    record User(String name, String email) {}

    record OwnShop(String id, String name, boolean demo, String role) {}

    static MeResponse of(Me me) {
        return new MeResponse(
                new User(me.user().name(), me.user().email()),
                me.active() == null ? null : ShopResponse.of(me.active().shop()),
                me.active() == null ? null : me.active().role().claim(),
                me.places().stream()
                        .map(place -> new OwnShop(
                                place.shop().tenant().value(),
                                place.shop().profile().name(),
                                place.shop().isDemo(),
                                place.role().claim()))
                        .toList(),
                me.tokenOutdated());
    }
}
