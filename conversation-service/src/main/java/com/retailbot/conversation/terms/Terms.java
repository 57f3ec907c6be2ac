package com.retailbot.conversation.terms;

import com.retailbot.text.Skeleton;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words of a text as {@link Term}s. */
public final class Terms {

    private static final int SHORTEST_PLURAL = 4;
    private static final int SHORTEST_BEHIND_PREFIX = 3;
    private static final List<String> ARABIC_PREFIXES = List.of("وال", "بال", "فال", "كال", "ال", "لل");

    private Terms() {}

    /** All words of a text in order, stop words marked. */
    public static List<Term> read(@Nullable String text) {
        return TextNormalizer.normalize(text).words().stream().map(Terms::term).toList();
    }

    /** The words that carry meaning; all of them when none does. */
    public static List<Term> content(@Nullable String text) {
        List<Term> all = read(text);
        List<Term> content = all.stream().filter(term -> !term.stop()).toList();
        return content.isEmpty() ? all : content;
    }

    private static Term term(Word word) {
        String stem = stem(word.text());
        boolean stop = StopWords.contains(word.text()) || stem.length() == 1 && !Character.isDigit(stem.charAt(0));
        return new Term(stem, Skeleton.of(stem), stop, word.start(), word.end());
    }

    static String stem(String word) {
        for (String prefix : ARABIC_PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_BEHIND_PREFIX) {
                return word.substring(prefix.length());
            }
        }
        char last = word.charAt(word.length() - 1);
        boolean plural = word.length() >= SHORTEST_PLURAL
                && (last == 's' || last == 'x')
                && word.charAt(word.length() - 2) != 's'
                && word.chars().noneMatch(Character::isDigit);
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
