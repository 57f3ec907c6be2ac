package com.retailbot.codrisk;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How believable and complete the contact of an order looks. Holds no personal data, only the marks.
 *
 * @param name 0 (nonsense) to 1 (first and family name)
 * @param address 0 (useless) to 1 (a courier finds the door); null when nobody asked for one, which says nothing
 */
public record ContactQuality(double name, @Nullable Double address, PhoneKind phone) {

    /** What an address is worth on average: stands for one that was not asked for. */
    public static final double USUAL_ADDRESS = 0.6;

    private static final Set<String> PLACEHOLDERS = Set.of(
            "test", "client", "cliente", "xxx", "aaa", "nom", "name", "azerty", "qwerty", "zbon", "زبون", "تجربة");
    private static final Set<String> STREET_WORDS = Set.of(
            "rue",
            "cite",
            "cité",
            "bt",
            "bat",
            "batiment",
            "bâtiment",
            "bloc",
            "lot",
            "lotissement",
            "avenue",
            "av",
            "boulevard",
            "bd",
            "villa",
            "route",
            "immeuble",
            "hai",
            "hay",
            "quartier",
            "logements",
            "logts",
            "coop",
            "شارع",
            "حي",
            "عمارة",
            "نهج",
            "طريق",
            "تعاونية",
            "مسكن",
            "بناية",
            "رقم");
    private static final Pattern SAME_LETTER_RUN = Pattern.compile("(\\p{L})\\1\\1", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    public static ContactQuality of(String name, @Nullable String address, String phone) {
        Double addressQuality = address == null ? null : addressQuality(address);
        return new ContactQuality(nameQuality(name), addressQuality, PhoneKind.of(phone));
    }

    /** The address's mark, or the usual one when nobody asked. */
    public double addressOrUsual() {
        return address == null ? USUAL_ADDRESS : address;
    }

    private static double nameQuality(String name) {
        String[] words = words(name);
        if (words.length == 0 || SAME_LETTER_RUN.matcher(name).find() || anyOf(PLACEHOLDERS, words)) {
            return 0;
        }
        double quality = words.length >= 2 ? 1 : 0.5;
        if (DIGIT.matcher(name).find()) {
            quality -= 0.4;
        }
        if (shortest(words) < 2) {
            quality -= 0.2;
        }
        return Math.max(0, quality);
    }

    private static double addressQuality(String address) {
        if (address.isBlank()) {
            return 0;
        }
        if (SAME_LETTER_RUN.matcher(address).find()) {
            return 0.1;
        }
        String[] words = words(address);
        double quality = 0.1 + 0.1 * Math.min(words.length, 4);
        if (anyOf(STREET_WORDS, words)) {
            quality += 0.25;
        }
        if (DIGIT.matcher(address).find()) {
            quality += 0.25;
        }
        return Math.min(1, quality);
    }

    private static String[] words(String text) {
        String cleaned =
                NOT_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return cleaned.isEmpty() ? new String[0] : cleaned.split(" ", -1);
    }

    private static boolean anyOf(Set<String> dictionary, String[] words) {
        for (String word : words) {
            if (dictionary.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int shortest(String[] words) {
        int shortest = Integer.MAX_VALUE;
        for (String word : words) {
            shortest = Math.min(shortest, word.length());
        }
        return shortest;
    }
}
