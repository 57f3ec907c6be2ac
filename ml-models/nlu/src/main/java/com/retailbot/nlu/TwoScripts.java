package com.retailbot.nlu;

import com.retailbot.nlu.features.Message;
import com.retailbot.nlu.features.Vocabulary;
import com.retailbot.text.TextNormalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages that are mixed because Latin words stand among Arabic ones. What everyone writes in Latin letters whatever the language
 * does not count: names of goods, makers, colours and places, sizes, references, abbreviations.
 */
final class TwoScripts {

    private static final Pattern ARABIC_WORD = Pattern.compile("[\\u0621-\\u064A]{2}");
    private static final Pattern LATIN_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}_@./-])\\p{IsLatin}{3,}(?![\\p{L}\\p{N}_@./-])");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "tpe", "cib", "ccp", "usdt", "mdf", "sms", "gps", "usb", "hdmi", "wifi", "xxl", "xxxl", "pdf", "app");

    private TwoScripts() {}

    static boolean meetIn(Message message) {
        if (!ARABIC_WORD.matcher(message.text()).find()) {
            return false;
        }
        Matcher latin = LATIN_WORD.matcher(message.text());
        while (latin.find()) {
            if (isOfALanguage(latin.group(), message.vocabulary())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfALanguage(String word, Vocabulary vocabulary) {
        String folded = TextNormalizer.fold(word);
        boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT)) || ABBREVIATIONS.contains(folded);
        return !abbreviation && !vocabulary.isName(folded) && !vocabulary.isBrand(folded);
    }
}
