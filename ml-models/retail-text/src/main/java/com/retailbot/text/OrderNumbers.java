package com.retailbot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** References of orders: "#1042", "CMD-2041", "commande n° 5521", "رقم الطلب 33871". */
public final class OrderNumbers {

    private static final Set<String> LEADING_WORDS = Units.set(
            "commande cmd cmnd order ordre numero num nr ref reference lkumand"
                    + " nimero numiro taleb talab طلب الطلب طلبيه طلبيتي الطلبيه طلبي كوموند لكوموند كماند رقم الرقم رقمها رقمو نومرو"
                    + " كوموندتي commandti komand comande colis suivi tracking كولي parcel colis lcolis kmanda kmand lkomand cmde ord"
                    + " كوليس الكوليس الكولي شحنه الشحنه طرد الطرد التتبع تتبع الكوموند كومند الكومند طلبيه للطلبيه لطلبيه shipment package");
    /** A prefix of letters, a mark and a number, or two letters and a long number: nobody writes that by chance. */
    private static final Pattern LETTERED = Pattern.compile("[a-z]{2,5}-([a-z0-9]{1,6}-)?[a-z0-9]*[0-9]{3,12}"
            + "|[a-z][a-z0-9]{0,3}[-/][0-9]{4,12}(-[a-z0-9]{1,4})?|[a-z]{2,4}[0-9]{5,12}|[a-z]{3}/[0-9]{3,12}");

    private static final Pattern SHORT_WITH_LETTERS = Pattern.compile("[a-z]{1,4}[-/]?[0-9]{2}|[0-9]{2}[-/][a-z]{1,3}");
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

    /** Runs of letters and digits with hyphens inside, and slashes behind letters. */
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
        boolean mark = c == '-' || c == '_' || (c == '/' && at - start < LONGEST && hasLetter(text, start, at));
        boolean inner = mark && at > start && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || inner;
    }

    private static boolean hasLetter(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isLetter);
    }

    // "KH-77" and "BX20" are references behind a word that leads to one; "2", "ta3i" and "iphone" are not.
    private static boolean isReference(String piece) {
        long digits = piece.chars().filter(Character::isDigit).count();
        boolean plausible = digits <= MOST_DIGITS && piece.length() <= LONGEST;
        return plausible
                && (digits >= FEWEST_DIGITS || SHORT_WITH_LETTERS.matcher(piece).matches());
    }

    private static boolean isLetteredReference(String piece) {
        return piece.length() <= LONGEST && LETTERED.matcher(piece).matches();
    }
}
