package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.events.LocalizedText;
import com.retailbot.text.OptionNames;
import java.util.List;
import java.util.Map;

/** Texts of the merchant in the shopper's language, or the nearest that there is. */
final class Titles {

    private Titles() {}

    static String of(LocalizedText text, ChatLanguage language) {
        return switch (language) {
            case AR, AR_DZ -> text.in("ar-DZ".equals(language.code()) ? "ar-DZ" : "ar", "ar", "fr", "en");
            case DZ_LATN -> text.in("dz-latn", "fr", "en", "ar");
            case FR -> text.in("fr", "en", "ar");
            case EN -> text.in("en", "fr", "ar");
        };
    }

    /** "Classic shoes (42, black)". */
    static String withOptions(LocalizedText title, Map<String, String> options, ChatLanguage language) {
        String name = of(title, language);
        return options.isEmpty()
                ? name
                : name + " (" + String.join(language.arabicScript() ? "، " : ", ", options(options, language)) + ")";
    }

    /** "42", "noir". */
    static List<String> options(Map<String, String> options, ChatLanguage language) {
        return options.values().stream()
                .map(value -> OptionNames.in(language.code(), value))
                .toList();
    }
}
