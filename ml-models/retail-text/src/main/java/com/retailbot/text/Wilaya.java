package com.retailbot.text;

import java.util.Optional;

/**
 * One of the 69 wilayas of Algeria.
 *
 * @param code two digits, "01" to "69"
 * @param parentCode the wilaya that it was taken from in 2025, for carriers that still price by 58 wilayas
 */
public record Wilaya(String code, String nameFr, String nameAr, Optional<String> parentCode) {

    /** The name in a language of the platform: Arabic letters for {@code ar} and {@code ar-DZ}, else French. */
    public String name(String language) {
        return language.startsWith("ar") ? nameAr : nameFr;
    }
}
