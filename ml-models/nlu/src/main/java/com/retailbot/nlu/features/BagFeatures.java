package com.retailbot.nlu.features;

import com.retailbot.nlu.linear.SparseVector;
import com.retailbot.text.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The message as one bag: words, word pairs, character n-grams, concepts and pairs of concepts, and languages. */
final class BagFeatures {

    private static final int MAX_BAG_FEATURES = 1_500;
    private static final int MAX_CHARACTERS = 300;
    // How loud words, concepts, characters, languages, and the thesaurus's stems, meanings, pairs and sequences speak;
    // chosen on
    // held-out phrasings.
    private static final float[] BLOCK_LENGTHS = {1, 1, 1.5f, 1, 1, 1, 1, 0.7f};

    private BagFeatures() {}

    static SparseVector of(
            String folded,
            List<String> tokens,
            List<Set<String>> concepts,
            List<Set<String>> goods,
            MeaningFeatures meant,
            Lexicon languages,
            int rows) {
        FeatureSet words = new FeatureSet(rows, MAX_BAG_FEATURES);
        addWords(tokens, words);
        FeatureSet meanings = new FeatureSet(rows, MAX_BAG_FEATURES);
        addConcepts(concepts, goods, meanings);
        FeatureSet characters = new FeatureSet(rows, MAX_BAG_FEATURES);
        addCharacters(folded, characters);
        FeatureSet spoken = new FeatureSet(rows, MAX_BAG_FEATURES);
        LanguageFeatures.add(tokens, languages, spoken);
        return SparseVector.ofBlocks(
                List.of(
                        words.distinct(),
                        meanings.distinct(),
                        characters.distinct(),
                        spoken.distinct(),
                        rows(meant.stems(), rows),
                        rows(meant.single(), rows),
                        rows(meant.pairs(), rows),
                        rows(meant.sequence(), rows)),
                BLOCK_LENGTHS);
    }

    private static int[] rows(int[] hashes, int rows) {
        FeatureSet features = new FeatureSet(rows, MAX_BAG_FEATURES);
        features.addAll(hashes);
        return features.distinct();
    }

    private static void addWords(List<String> tokens, FeatureSet features) {
        for (int i = 0; i < tokens.size(); i++) {
            features.add('w', tokens.get(i));
            features.add('b', (i == 0 ? "^" : tokens.get(i - 1)) + " " + tokens.get(i));
        }
        if (!tokens.isEmpty()) {
            features.add('b', tokens.getLast() + " $");
        }
        String before = "";
        for (String token : tokens) {
            String skeleton = Skeleton.of(token);
            features.add('s', skeleton);
            features.add('t', before + " " + skeleton);
            before = skeleton;
        }
    }

    private static void addConcepts(List<Set<String>> concepts, List<Set<String>> goods, FeatureSet features) {
        List<String> sequence = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            boolean good = !goods.get(i).isEmpty();
            if (good) {
                features.add('c', "good");
            }
            for (String concept : concepts.get(i)) {
                features.add('c', concept);
                sequence.stream()
                        .skip(Math.max(0, sequence.size() - 4))
                        .forEach(before -> features.add('d', before + " " + concept));
            }
            sequence.addAll(concepts.get(i));
            if (good) {
                sequence.add("good");
            }
        }
    }

    private static void addCharacters(String folded, FeatureSet features) {
        String text = " " + (folded.length() > MAX_CHARACTERS ? folded.substring(0, MAX_CHARACTERS) : folded) + " ";
        for (int n = 2; n <= 5; n++) {
            for (int at = 0; at + n <= text.length(); at++) {
                features.add('n', text, at, at + n);
            }
        }
    }
}
