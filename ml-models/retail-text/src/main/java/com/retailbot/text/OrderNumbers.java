package com.retailbot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** References of orders: "#1042", "CMD-2041", "commande n° 5521", "رقم الطلب 33871". */
public final class OrderNumbers {

    private static final Set<String> LEADING_WORDS =
            Units.set("commande cmd cmnd order ordre numero num nr ref reference lkumand"
                    + " nimero numiro taleb talab طلب الطلب طلبيه طلبيتي الطلبيه طلبي كوموند لكوموند كماند رقم الرقم رقمها رقمو نومرو"
                    + " كوموندتي commandti komand comande colis suivi tracking كولي parcel");
    private static final Pattern LETTERED = Pattern.compile("[a-z]{2,5}-([a-z0-9]{1,6}-)?[a-z0-9]*[0-9]{3,12}");
    private static final int LONGEST = 24;
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 14;

    private OrderNumbers() {}

    /** References in a text, in upper case; marks such as # and n° stay outside the span; phone numbers are left to {@link Phones}. */
    public static List<Mention<String>> find(@Nullable String text) {
        NormalizedText normalized = TextNormalizer.normalize(text);
        List<Mention<String>> found = new ArrayList<>();
        List<Piece> pieces = pieces(normalized.text());
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean marked = isMarked(normalized.text(), piece.from);
            boolean led = at > 0 && LEADING_WORDS.contains(pieces.get(at - 1).text);
            boolean lettered = isLetteredReference(piece.text);
            if (!(lettered || ((marked || led) && isReference(piece.text)))) {
                continue;
            }
            String reference = piece.text.toUpperCase(Locale.ROOT);
            found.add(normalized.mention(reference, piece.from, piece.to));
        }
        return found.isEmpty() ? found : withoutPhones(found, Phones.find(text));
    }

    private static List<Mention<String>> withoutPhones(List<Mention<String>> found, List<Mention<String>> phones) {
        return found.stream()
                .filter(mention -> phones.stream().noneMatch(mention::overlaps))
                .toList();
    }

    private record Piece(String text, int from, int to) {}

    // "#1042", "n° 1042"
    private static boolean isMarked(String text, int from) {
        int before = from > 0 && text.charAt(from - 1) == ' ' ? from - 2 : from - 1;
        return before >= 0 && "#°º".indexOf(text.charAt(before)) >= 0;
    }

    /** Runs of letters, digits and inner hyphens. */
    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && inPiece(text, end, at)) {
                end++;
            }
            if (end > at) {
                pieces.add(new Piece(text.substring(at, end), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return pieces;
    }

    private static boolean inPiece(String text, int at, int start) {
        char c = text.charAt(at);
        boolean innerHyphen = (c == '-' || c == '_')
                && at > start
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || innerHyphen;
    }

    private static boolean isReference(String piece) {
        long digits = piece.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && piece.length() <= LONGEST;
    }

    // A prefix of capitals, a hyphen, and a number: nobody writes that by chance.
    private static boolean isLetteredReference(String piece) {
        return piece.length() <= LONGEST && LETTERED.matcher(piece).matches();
    }
}
