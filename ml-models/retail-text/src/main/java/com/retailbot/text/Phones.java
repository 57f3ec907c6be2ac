package com.retailbot.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phone numbers as Algerians write them, national or international, in any digits and grouping, to E.164. */
public final class Phones {

    private static final String COUNTRY = "DZ";
    private static final int LONGEST_E164 = 15;
    private static final String SEPARATORS = " .-/()";
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private Phones() {}

    /** The E.164 form of a text that is a phone number, e.g. {@code +213550123456}. */
    public static Optional<String> e164(@Nullable String phone) {
        List<Mention<String>> found = find(phone);
        return found.size() == 1 ? Optional.of(found.getFirst().value()) : Optional.empty();
    }

    /** Valid phone numbers in a text, left to right. */
    public static List<Mention<String>> find(@Nullable String text) {
        NormalizedText normalized = TextNormalizer.normalize(text);
        String folded = normalized.text();
        List<Mention<String>> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = startsNumber(folded, at) ? numberAt(normalized, at, found) : at;
            at = end > at ? end : at + 1;
        }
        return found;
    }

    private static boolean startsNumber(String text, int at) {
        char c = text.charAt(at);
        boolean attached = at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '+');
        return !attached
                && (c == '+' || isDigit(c) || (c == '(' && at + 1 < text.length() && text.charAt(at + 1) == '+'));
    }

    /** Adds the number that starts here and returns where it ends, or {@code at} when there is none. */
    private static int numberAt(NormalizedText normalized, int at, List<Mention<String>> found) {
        String text = normalized.text();
        StringBuilder digits = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        boolean plus = false;
        int separators = 0;
        for (int i = at; i < text.length() && digits.length() < LONGEST_E164 + 2 && separators < 4; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
                ends.add(i + 1);
                separators = 0;
            } else if (c == '+' && digits.isEmpty()) {
                plus = true;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                separators++;
            } else {
                break;
            }
        }
        for (int length : lengths(digits, plus)) {
            boolean whole = length <= digits.length() && endsThere(text, ends.get(length - 1));
            Optional<String> phone = whole ? parse((plus ? "+" : "") + digits.substring(0, length)) : Optional.empty();
            if (phone.isPresent()) {
                found.add(normalized.mention(phone.get(), at, ends.get(length - 1)));
                return ends.get(length - 1);
            }
        }
        return at;
    }

    // How many digits a number with this beginning has; a foreign one takes all that follow.
    private static int[] lengths(CharSequence digits, boolean plus) {
        String start = digits.toString();
        if (plus) {
            return start.startsWith("213") ? new int[] {12, 13, 11} : upTo(digits.length(), 8);
        }
        if (start.startsWith("00213")) {
            return new int[] {14, 15, 13};
        }
        if (start.startsWith("00")) {
            return upTo(digits.length(), 10);
        }
        if (start.startsWith("213")) {
            return new int[] {12, 13, 11};
        }
        if (start.startsWith("0")) {
            return new int[] {10, 9};
        }
        return start.matches("[567].*") ? new int[] {9} : new int[0];
    }

    private static int[] upTo(int most, int least) {
        return most < least ? new int[0] : new int[] {most};
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length() || !isDigit(text.charAt(end));
    }

    private static Optional<String> parse(String digits) {
        try {
            String international = digits.startsWith("213") ? "+" + digits : digits;
            PhoneNumber number = LIBRARY.parse(international, COUNTRY);
            return LIBRARY.isValidNumber(number)
                    ? Optional.of(LIBRARY.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
