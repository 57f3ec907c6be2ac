package com.retailbot.nlu.training.comparison;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** TF-IDF with logarithmic counts, characters and words each of length one: the usual recipe for linear models of text. */
final class TermWeights {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");
    private static final int LONGEST_GRAM = 5;

    private final Map<String, Integer> index = new HashMap<>();
    private final List<Double> rarity = new ArrayList<>();

    private TermWeights() {}

    static TermWeights learn(List<String> texts) {
        Map<String, Integer> documents = new HashMap<>();
        for (String text : texts) {
            characters(text).keySet().forEach(term -> documents.merge(term, 1, Integer::sum));
            words(text).keySet().forEach(term -> documents.merge(term, 1, Integer::sum));
        }
        TermWeights weights = new TermWeights();
        documents.forEach((term, count) -> {
            weights.index.put(term, weights.index.size() + 1);
            weights.rarity.add(Math.log((1.0 + texts.size()) / (1.0 + count)) + 1);
        });
        return weights;
    }

    int size() {
        return index.size();
    }

    /** In ascending order of the terms' positions, which count from 1. */
    Feature[] vector(String text) {
        List<FeatureNode> nodes = new ArrayList<>();
        weigh(characters(text), nodes);
        weigh(words(text), nodes);
        nodes.sort(Comparator.comparingInt(FeatureNode::getIndex));
        return nodes.toArray(Feature[]::new);
    }

    private void weigh(Map<String, Integer> counts, List<FeatureNode> nodes) {
        int from = nodes.size();
        double squares = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            Integer position = index.get(count.getKey());
            if (position != null) {
                double weight = (1 + Math.log(count.getValue())) * rarity.get(position - 1);
                nodes.add(new FeatureNode(position, weight));
                squares += weight * weight;
            }
        }
        double length = Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
        nodes.subList(from, nodes.size()).forEach(node -> node.setValue(node.getValue() / length));
    }

    private static Map<String, Integer> characters(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : SPACE.split(text.toLowerCase(Locale.ROOT))) {
            String padded = " " + word + " ";
            for (int n = 2; n <= LONGEST_GRAM; n++) {
                for (int at = 0; at + n <= padded.length(); at++) {
                    counts.merge("c" + padded.substring(at, at + n), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> counts = new HashMap<>();
        String before = "";
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 1) {
                counts.merge("w" + word, 1, Integer::sum);
                if (!before.isEmpty()) {
                    counts.merge("w" + before + " " + word, 1, Integer::sum);
                }
                before = word;
            }
        }
        return counts;
    }
}
