package com.retailbot.botconfig.shop.web;

import com.retailbot.botconfig.shop.ShopProfile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an owner says about a shop, new or changed. */
record ShopRequest(
        @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cntrl}*", message = "must not contain control characters")
        String name,

        @NotNull
        @Pattern(
                regexp = "fashion|electronics|grocery|other",
                message = "must be fashion, electronics, grocery or other")
        String industry,

        @NotNull @Pattern(regexp = "ar|fr|en", message = "must be ar, fr or en")
        String defaultLanguage) {
    ShopProfile profile() {
        return new ShopProfile(name, industry, defaultLanguage);
    }
}
