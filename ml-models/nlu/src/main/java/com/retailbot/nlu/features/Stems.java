package com.retailbot.nlu.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * Words without their endings. Latin words are stemmed as English and as French, since a short message does not tell which it is;
 * Arabic words lose article, conjunctions, and the prefixes and endings of verbs and possessives, Maghrebi ones included. One
 * for each text: it remembers the stems of its words, and is not thread-safe.
 */
final class Stems {

    private static final int SHORTEST = 3;
    private static final String[] ATTACHED = {"وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف"};
    private static final String[] VERBAL = {
        "كن", "كت", "كي", "غن", "غت", "غي", "ست", "سي", "سا", "ن", "ت", "ي", "ا", "م"
    };
    private static final String[] ENDINGS = {
        "تها", "تهم", "هما", "كما", "يات", "ات", "ون", "ين", "ها", "هم", "كم", "نا", "ني", "ته", "تي", "ه", "ي", "ت",
        "ك", "وا", "و", "ا"
    };

    private final SnowballStemmer english = new EnglishStemmer();
    private final SnowballStemmer french = new FrenchStemmer();
    private final Map<String, String> englishStems = new HashMap<>();
    private final Map<String, String> frenchStems = new HashMap<>();

    static boolean isLatin(String word) {
        return word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }

    String english(String word) {
        return englishStems.computeIfAbsent(word, w -> stem(english, w));
    }

    String french(String word) {
        return frenchStems.computeIfAbsent(word, w -> stem(french, w));
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        return stemmer.stem() ? stemmer.getCurrent() : word;
    }

    /** The word that stands for its forms in phrases. */
    String base(String word) {
        return isLatin(word) ? english(word) : withoutAttached(word);
    }

    /** An Arabic word without article, conjunction and preposition. */
    static String withoutAttached(String word) {
        for (String prefix : ATTACHED) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    /** What an Arabic word may be a form of, the word itself first. */
    static Set<String> arabic(String word) {
        String bare = withoutAttached(word);
        Set<String> stems = new LinkedHashSet<>(List.of(word));
        stems.add(bare);
        List<String> starts = new ArrayList<>(List.of(bare));
        for (String prefix : VERBAL) {
            if (bare.startsWith(prefix) && bare.length() - prefix.length() >= SHORTEST) {
                starts.add(bare.substring(prefix.length()));
            }
        }
        stems.addAll(starts);
        for (String start : starts) {
            for (String ending : ENDINGS) {
                if (start.endsWith(ending) && start.length() - ending.length() >= SHORTEST) {
                    stems.add(start.substring(0, start.length() - ending.length()));
                }
            }
        }
        return stems;
    }
}
