package com.retailbot.nlu.merchant;

import com.retailbot.nlu.features.HashedFeatures;
import com.retailbot.nlu.features.MeaningFeatures;
import com.retailbot.text.NormalizedText;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.List;

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

    private TextFeatures() {}

    /** Sorted hashes of each kind. */
    static List<int[]> of(String text) {
        NormalizedText normalized =
                TextNormalizer.normalize(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        List<String> words = normalized.words().stream().map(Word::text).toList();
        MeaningFeatures meanings = MeaningFeatures.of(words);
        return List.of(
                words(words),
                meanings.stems(),
                characters(normalized.text()),
                meanings.single(),
                meanings.pairs(),
                meanings.sequence());
    }

    private static int[] words(List<String> words) {
        HashedFeatures features = new HashedFeatures('w');
        for (int i = 0; i < words.size(); i++) {
            features.add(words.get(i));
            if (i > 0) {
                features.addPair(words.get(i - 1), words.get(i));
            }
        }
        return features.sorted();
    }

    private static int[] characters(String text) {
        HashedFeatures features = new HashedFeatures('c');
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
}
