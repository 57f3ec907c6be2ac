package com.retailbot.botconfig.flow;

import java.util.List;

/** The languages that a bot can speak. */
public final class BotLanguages {
    /** Languages that a merchant edits; a bot's default language is one of these. */
    public static final List<String> EDITED = List.of("ar", "fr", "en");

    /** {@link #EDITED} and the optional ones that fall back: Darija in Arabic letters to ar, in Latin letters to fr. */
    public static final List<String> ALL = List.of("ar", "fr", "en", "ar-DZ", "dz-latn");

    private BotLanguages() {}

    /** Those of a bot's languages in which no text may be missing. */
    static List<String> edited(List<String> languages) {
        return languages.stream().filter(EDITED::contains).toList();
    }
}
