package com.retailbot.integration.outbound;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Texts to shoppers: one file a language under {@code shopper-messages}, in ICU MessageFormat. */
@Component
class MessageTexts {
    /** Where a language looks for what it lacks; the first is the language itself. */
    private static final Map<String, List<String>> FALLBACKS = Map.of(
            "ar", List.of("ar", "fr", "en"),
            "ar-DZ", List.of("ar-DZ", "ar", "fr", "en"),
            "dz-latn", List.of("dz-latn", "fr", "en", "ar"),
            "fr", List.of("fr", "en", "ar"),
            "en", List.of("en", "fr", "ar"));

    private static final String DEFAULT_LANGUAGE = "fr";

    private final Map<String, Properties> byLanguage = new HashMap<>();

    MessageTexts() {
        FALLBACKS.keySet().forEach(language -> byLanguage.put(language, read(language)));
    }

    /** The language that a shopper is written to: theirs when there are texts in it. */
    String languageFor(String shopperLanguage) {
        return byLanguage.containsKey(shopperLanguage) ? shopperLanguage : DEFAULT_LANGUAGE;
    }

    /** Languages in which a product's title is acceptable to a reader of this one, best first. */
    String[] readable(String language) {
        return FALLBACKS.getOrDefault(language, List.of(DEFAULT_LANGUAGE)).toArray(String[]::new);
    }

    /** @throws IllegalArgumentException when the language has no such text, which a test excludes */
    String render(String language, String key, Map<String, Object> values) {
        Properties texts = byLanguage.get(language);
        String pattern = texts == null ? null : texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("shopper-messages/%s.properties has no '%s'".formatted(language, key));
        }
        return new MessageFormat(pattern, localeOf(language)).format(values);
    }

    /** Arabizi is written with French number habits, Arabic in Algeria with Latin digits. */
    static ULocale localeOf(String language) {
        return switch (language) {
            case "ar", "ar-DZ" -> ULocale.forLanguageTag("ar-DZ");
            case "en" -> ULocale.ENGLISH;
            default -> ULocale.forLanguageTag("fr-DZ");
        };
    }

    private static Properties read(String language) {
        Properties texts = new Properties();
        try (InputStream file =
                new ClassPathResource("shopper-messages/" + language + ".properties").getInputStream()) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
