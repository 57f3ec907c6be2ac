package com.retailbot.botconfig.shop;

/**
 * What the owner says about a shop.
 *
 * @param industry fashion, electronics, grocery or other
 * @param defaultLanguage ar, fr or en
 */
public record ShopProfile(String name, String industry, String defaultLanguage) {
    public ShopProfile {
        name = name.strip();
    }
}
