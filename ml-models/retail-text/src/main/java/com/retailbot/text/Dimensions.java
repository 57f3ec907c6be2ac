package com.retailbot.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sizes of several numbers: carpets, sheets and frames ("160/200", "2m x 3m", "90 على 140") and tyres ("205/55 R16"). */
final class Dimensions {

    private static final String NUMBER = "[0-9]{1,4}(?:[.,][0-9]{1,2})?";
    private static final String UNIT = "(?: ?(?<unit%s>cm|mm|m|سم|ملم|متر|م))?";
    private static final String BETWEEN = "(?: ?[x×*] ?|/| (?:sur|by|par|علي|3la) )";
    private static final String SIDES = "(?<![\\p{L}\\p{N}.,/#-])(?<first>" + NUMBER + ")"
            + UNIT.formatted("1") + "(?<between>" + BETWEEN + ")(?<second>" + NUMBER + ")" + UNIT.formatted("2")
            + "(?:" + BETWEEN + "(?<third>" + NUMBER + ")" + UNIT.formatted("3") + ")?(?![\\p{L}\\p{N}/-])";
    private static final String TYRE =
            "(?<![\\p{L}\\p{N}.,/#-])(?<width>[1-3][0-9]5) ?[/ ] ?(?<profile>[2-9][05]) ?/? ?r ?(?<rim>[12][0-9])(?![\\p{L}\\p{N}])";
    private static final Pattern SIZES = Pattern.compile(TYRE + "|" + SIDES);

    /** "24/24", "7 sur 7": always. */
    private static final Set<String> ALWAYS = Set.of("7", "24");
    /** "9/10", "18 sur 20": a mark for the shop. */
    private static final Set<String> FULL_MARKS = Set.of("5", "10", "20", "100");

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;
    /** "2 x 1500" is two pieces at a price. */
    private static final BigDecimal MOST_TIMES_LONGER = BigDecimal.valueOf(30);

    private Dimensions() {}

    /**
     * A size in a folded text, {@code [from, to)}. Centimetres are not written, as shops leave them out; two small numbers without a
     * unit may count something else and are reported as not named.
     */
    record Span(SizeName size, int from, int to) {}

    /** The sizes in a folded text, left to right. */
    static List<Span> in(String folded) {
        List<Span> found = new ArrayList<>();
        Matcher sizes = SIZES.matcher(folded);
        while (sizes.find()) {
            if (sizes.group("rim") != null) {
                found.add(tyre(sizes));
            } else if (isSize(sizes)) {
                found.add(sides(sizes));
            }
        }
        return found;
    }

    private static Span tyre(Matcher tyre) {
        String size = tyre.group("width") + "/" + tyre.group("profile") + "R" + tyre.group("rim");
        return new Span(new SizeName(size, true), tyre.start(), tyre.end());
    }

    private static boolean isSize(Matcher sides) {
        String first = sides.group("first");
        String second = sides.group("second");
        boolean crossed = "x×*".contains(sides.group("between").strip());
        BigDecimal one = number(first);
        BigDecimal two = number(second);
        if (one.signum() == 0
                || two.signum() == 0
                || one.max(two).compareTo(one.min(two).multiply(MOST_TIMES_LONGER)) > 0) {
            return false;
        }
        if (crossed) {
            return true;
        }
        boolean always = ALWAYS.contains(first) && ALWAYS.contains(second);
        boolean date = one.intValue() <= LAST_DAY
                && two.intValue() <= LAST_MONTH
                && sides.group("between").equals("/");
        return !always && !date && !FULL_MARKS.contains(second);
    }

    private static Span sides(Matcher sides) {
        List<String> numbers = Stream.of("first", "second", "third")
                .map(sides::group)
                .filter(number -> number != null)
                .map(number -> number.replace(',', '.'))
                .toList();
        String unit = unit(sides);
        boolean large = numbers.stream().allMatch(number -> number.length() > 1);
        String size = String.join("x", numbers) + (unit.equals("cm") ? "" : unit);
        return new Span(new SizeName(size, large || !unit.isEmpty()), sides.start(), sides.end());
    }

    private static String unit(Matcher sides) {
        Set<String> units = Stream.of("unit1", "unit2", "unit3")
                .map(sides::group)
                .filter(unit -> unit != null)
                .collect(Collectors.toSet());
        if (units.contains("m") || units.contains("متر") || units.contains("م")) {
            return "m";
        }
        return units.contains("mm") || units.contains("ملم") ? "mm" : units.isEmpty() ? "" : "cm";
    }

    private static BigDecimal number(@Nullable String digits) {
        return new BigDecimal(digits == null ? "0" : digits.replace(',', '.'));
    }
}
