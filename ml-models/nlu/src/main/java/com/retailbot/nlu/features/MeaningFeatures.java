package com.retailbot.nlu.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the words of a text mean by a general thesaurus, as hashed features; words that it does not know stand for themselves. Made
 * for one text by {@link #of}.
 */
public final class MeaningFeatures {

    private static final int WINDOW = 3;

    private final List<String> words;
    private final Stems stems = new Stems();
    private final List<Set<String>> meanings;

    private MeaningFeatures(List<String> words) {
        this.words = words;
        this.meanings = Meanings.shared().of(words, stems);
    }

    public static MeaningFeatures of(List<String> words) {
        return new MeaningFeatures(words);
    }

    /** The meanings of each word, in the order of the words. */
    List<Set<String>> byWord() {
        return meanings;
    }

    /** Sorted hashes of the words without their endings. */
    public int[] stems() {
        HashedFeatures features = new HashedFeatures('s');
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

    /** Sorted hashes of the meanings. */
    public int[] single() {
        HashedFeatures features = new HashedFeatures('m');
        meanings.stream().flatMap(Collection::stream).forEach(features::add);
        return features.sorted();
    }

    /** Sorted hashes of two meanings that stand near each other. */
    public int[] pairs() {
        HashedFeatures features = new HashedFeatures('p');
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
    /** Sorted hashes of neighbouring meanings and stems, edges of the text included. */
    public int[] sequence() {
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
        HashedFeatures features = new HashedFeatures('q');
        for (int left = 0; left < sequence.size(); left++) {
            for (int right = left + 1; right <= Math.min(left + 2, sequence.size() - 1); right++) {
                features.addPair(sequence.get(left), sequence.get(right));
            }
        }
        return features.sorted();
    }
}
