package com.retailbot.conversation.reply;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.retailbot.conversation.language.ChatLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Says a {@link Phrase} in a variety. Texts are ICU messages, so plurals and numbers come out right in each of them. */
public final class Replies {

    private static final Map<ChatLanguage, Map<Phrase, MessageFormat>> TEXTS = new EnumMap<>(ChatLanguage.class);

    static {
        for (ChatLanguage language : ChatLanguage.values()) {
            Map<Phrase, MessageFormat> phrases = new EnumMap<>(Phrase.class);
            Properties texts = read(language);
            for (Phrase phrase : Phrase.values()) {
                String text = texts.getProperty(phrase.key());
                if (text == null) {
                    throw new IllegalStateException(
                            "replies/%s.properties lacks '%s'".formatted(language.code(), phrase.key()));
                }
                phrases.put(phrase, new MessageFormat(text, locale(language)));
            }
            TEXTS.put(language, phrases);
        }
    }

    private Replies() {}

    public static String say(ChatLanguage language, Phrase phrase) {
        return say(language, phrase, Map.of());
    }

    /** @param values by the names that the text uses */
    public static String say(ChatLanguage language, Phrase phrase, Map<String, ?> values) {
        return template(language, phrase).format(values);
    }

    // A MessageFormat may not be shared between threads; a clone is cheaper than parsing again.
    static MessageFormat template(ChatLanguage language, Phrase phrase) {
        Map<Phrase, MessageFormat> phrases = Objects.requireNonNull(TEXTS.get(language));
        return (MessageFormat) Objects.requireNonNull(phrases.get(phrase)).clone();
    }

    /** Algeria writes Western digits in Arabic too; Arabizi counts like French. */
    private static ULocale locale(ChatLanguage language) {
        return switch (language) {
            case AR, AR_DZ -> new ULocale("ar-DZ");
            case DZ_LATN, FR -> ULocale.FRENCH;
            case EN -> ULocale.ENGLISH;
        };
    }

    private static Properties read(ChatLanguage language) {
        String name = "replies/" + language.code() + ".properties";
        Properties texts = new Properties();
        try (InputStream stream = Replies.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
