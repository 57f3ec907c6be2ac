package com.retailbot.conversation.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A variety that the bot answers in: language and script together. */
public enum ChatLanguage {
    AR("ar", true, List.of("ar")),
    AR_DZ("ar-DZ", true, List.of("ar-DZ", "ar")),
    DZ_LATN("dz-latn", false, List.of("dz-latn", "fr")),
    FR("fr", false, List.of("fr")),
    EN("en", false, List.of("en"));

    private final String code;
    private final boolean arabicScript;
    private final List<String> merchantTexts;

    ChatLanguage(String code, boolean arabicScript, List<String> merchantTexts) {
        this.code = code;
        this.arabicScript = arabicScript;
        this.merchantTexts = merchantTexts;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String direction() {
        return arabicScript ? "rtl" : "ltr";
    }

    public boolean arabicScript() {
        return arabicScript;
    }

    /** The languages in which to look for a text that a merchant wrote, best first. */
    public List<String> merchantTexts() {
        return merchantTexts;
    }

    @JsonCreator
    public static ChatLanguage ofCode(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "language: '" + code + "' (expected: ar, ar-DZ, dz-latn, fr or en)"));
    }

    /** The variety of a code, or of the language of a browser's tag such as {@code fr-FR}. */
    public static Optional<ChatLanguage> find(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        for (ChatLanguage language : values()) {
            if (language.code.equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        int hyphen = tag.indexOf('-');
        return hyphen < 1 ? Optional.empty() : find(tag.substring(0, hyphen));
    }
}
