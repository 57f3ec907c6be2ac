package com.retailbot.nlu.merchant;

import com.retailbot.text.NormalizedText;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Takes a text apart: words and word pairs, stems, characters within words, meanings, pairs of meanings, and the sequence of meanings
 * and stems.
 */
final class TextFeatures {

    /** How loud each kind speaks, in the order of {@link #of}; chosen on several public data sets. */
    static final float[] LENGTHS = {1, 1, 1.4f, 1, 1, 0.7f};

    private static final int LONGEST_TEXT = 1_000;
    private static final int SHORTEST_GRAM = 2;
    private static final int LONGEST_GRAM = 4;
    private static final int WINDOW = 3;

    private TextFeatures() {}

    /** Sorted hashes of each kind. */
    static List<int[]> of(String text) {
        NormalizedText normalized =
                TextNormalizer.normalize(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        List<String> words = normalized.words().stream().map(Word::text).toList();
        Stems stems = new Stems();
        List<Set<String>> meanings = Meanings.shared().of(words, stems);
        return List.of(
                words(words),
                stems(words, stems),
                characters(normalized.text()),
                meanings(meanings),
                pairs(meanings),
                sequence(words, meanings, stems));
    }

    private static int[] words(List<String> words) {
        Features features = new Features('w');
        for (int i = 0; i < words.size(); i++) {
            features.add(words.get(i));
            if (i > 0) {
                features.addPair(words.get(i - 1), words.get(i));
            }
        }
        return features.sorted();
    }

    private static int[] stems(List<String> words, Stems stems) {
        Features features = new Features('s');
        for (String word : words) {
            if (Stems.isLatin(word)) {
                features.add("e" + stems.english(word));
                features.add("f" + stems.french(word));
            } else {
                features.add(Stems.withoutAttached(word));
            }
        }
        return features.sorted();
    }

    private static int[] characters(String text) {
        Features features = new Features('c');
        for (String word : text.split(" ", -1)) {
            String padded = " " + word + " ";
            for (int n = SHORTEST_GRAM; n <= LONGEST_GRAM; n++) {
                if (padded.length() <= n) {
                    features.add(padded);
                    break;
                }
                for (int at = 0; at + n <= padded.length(); at++) {
                    features.add(padded, at, at + n);
                }
            }
        }
        return features.sorted();
    }

    private static int[] meanings(List<Set<String>> meanings) {
        Features features = new Features('m');
        meanings.stream().flatMap(Collection::stream).forEach(features::add);
        return features.sorted();
    }

    private static int[] pairs(List<Set<String>> meanings) {
        Features features = new Features('p');
        List<Set<String>> carrying =
                new ArrayList<>(meanings.stream().filter(set -> !set.isEmpty()).toList());
        for (int left = 0; left < carrying.size(); left++) {
            for (int right = left + 1; right <= Math.min(left + WINDOW, carrying.size() - 1); right++) {
                for (String first : carrying.get(left)) {
                    for (String second : carrying.get(right)) {
                        if (!first.equals(second)) {
                            features.addPair(first, second);
                        }
                    }
                }
            }
        }
        return features.sorted();
    }

    // Neighbours, one word between them or none: "cancel my order" and "annulez cette commande" share a pair.
    private static int[] sequence(List<String> words, List<Set<String>> meanings, Stems stems) {
        List<String> sequence = new ArrayList<>(words.size() + 2);
        sequence.add("^");
        for (int i = 0; i < words.size(); i++) {
            Set<String> carried = meanings.get(i);
            sequence.add(
                    carried.isEmpty()
                            ? stems.base(words.get(i))
                            : carried.iterator().next());
        }
        sequence.add("$");
        Features features = new Features('q');
        for (int left = 0; left < sequence.size(); left++) {
            for (int right = left + 1; right <= Math.min(left + 2, sequence.size() - 1); right++) {
                features.addPair(sequence.get(left), sequence.get(right));
            }
        }
        return features.sorted();
    }
}
