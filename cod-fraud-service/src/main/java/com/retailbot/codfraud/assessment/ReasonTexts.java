package com.retailbot.codfraud.assessment;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.retailbot.events.OrderAssessed;
import com.retailbot.text.Places;
import com.retailbot.text.Wilaya;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Says reasons in the merchant's languages. The texts stand in {@code i18n/reasons_<language>.properties}. */
@Component
class ReasonTexts {

    static final List<String> LANGUAGES = List.of("fr", "ar", "en");

    private static final String BUNDLE = "i18n.reasons";

    private final Map<String, ResourceBundle> bundles = new LinkedHashMap<>();

    ReasonTexts() {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String language : LANGUAGES) {
            bundles.put(language, ResourceBundle.getBundle(BUNDLE, Locale.of(language), noFallback));
        }
    }

    /** Language to sentence, for the builder to switch at once. A reason of a newer model has no text and is left out. */
    Map<String, String> of(OrderAssessed.Reason reason) {
        Map<String, String> texts = new LinkedHashMap<>();
        bundles.forEach((language, bundle) -> {
            if (bundle.containsKey(reason.code())) {
                texts.put(language, say(language, bundle.getString(reason.code()), reason.parameters()));
            }
        });
        return texts;
    }

    private static String say(String language, String pattern, Map<String, String> parameters) {
        // Algeria groups digits its own way: 12 500 in French, 12.500 in Arabic, always with Latin digits.
        ULocale locale = language.equals("en") ? ULocale.ENGLISH : new ULocale(language, "DZ");
        Map<String, Object> values = new HashMap<>();
        parameters.forEach((name, value) -> values.put(name, value(language, name, value)));
        StringBuffer text = new StringBuffer();
        new MessageFormat(pattern, locale).format(values, text, null);
        return text.toString();
    }

    private static Object value(String language, String name, String value) {
        return switch (name) {
            case "wilaya" ->
                Places.wilaya(value)
                        .map((Wilaya wilaya) -> wilaya.name(language))
                        .orElse(value);
            case "day" -> DayOfWeek.valueOf(value).getDisplayName(TextStyle.FULL, Locale.of(language));
            case "channel" -> value;
            default -> new BigDecimal(value);
        };
    }
}
