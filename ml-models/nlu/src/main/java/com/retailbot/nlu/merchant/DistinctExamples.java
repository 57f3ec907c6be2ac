package com.retailbot.nlu.merchant;

import com.retailbot.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Examples without their repetitions, so that a message pasted a thousand times neither outvotes the others nor answers its own
 * cross-validation.
 *
 * @param positions where each kept example stands in the list given
 * @param texts of each kept example, folded
 * @param repetitions one for each text that was repeated under its label
 */
record DistinctExamples(int[] positions, List<String> texts, List<Suspicion> repetitions) {

    private static final long SEED = 97;

    /** Keeps the first of each text under each label; blank texts are left out. */
    static DistinctExamples of(List<MerchantExample> examples) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, int[]> repeats = new LinkedHashMap<>();
        List<Integer> kept = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            MerchantExample example = examples.get(i);
            if (example.text().isBlank()) {
                continue;
            }
            String text = TextNormalizer.fold(example.text());
            Integer before = first.putIfAbsent(example.label() + '\t' + text, i);
            if (before == null) {
                kept.add(i);
                texts.add(text);
            } else {
                int position = i;
                repeats.computeIfAbsent(before, b -> new int[] {position, 0})[1]++;
            }
        }
        List<Suspicion> repetitions = new ArrayList<>();
        repeats.forEach((original, repeat) -> {
            MerchantExample example = examples.get(original);
            repetitions.add(new Suspicion.Repetition(repeat[0], example.text(), example.label(), original, repeat[1]));
        });
        return new DistinctExamples(kept.stream().mapToInt(Integer::intValue).toArray(), texts, repetitions);
    }

    int size() {
        return positions.length;
    }

    /**
     * A fold for each example, every label spread over all folds, equal texts in one fold.
     *
     * @param labels class of each example
     */
    int[] folds(int[] labels, int folds) {
        Integer[] order = new Integer[size()];
        Arrays.setAll(order, i -> i);
        Random random = new Random(SEED);
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Integer swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        Map<Integer, Integer> next = new HashMap<>();
        Map<String, Integer> foldOfText = new HashMap<>();
        int[] fold = new int[size()];
        for (int example : order) {
            int turn = next.merge(labels[example], 1, Integer::sum);
            fold[example] = foldOfText.computeIfAbsent(texts.get(example), t -> (turn + labels[example]) % folds);
        }
        return fold;
    }
}
