package com.retailbot.text;

/** A commune or a quarter that people give as their town. */
public record Commune(String wilayaCode, String nameFr, String nameAr) {

    /** The name in a language of the platform: Arabic letters for {@code ar} and {@code ar-DZ}, else French. */
    public String name(String language) {
        return language.startsWith("ar") ? nameAr : nameFr;
    }
}
