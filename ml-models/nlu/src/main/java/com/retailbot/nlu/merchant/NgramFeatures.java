package com.retailbot.nlu.merchant;

import com.retailbot.nlu.linear.SparseVector;
import com.retailbot.text.NormalizedText;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words, word pairs and character n-grams, hashed, weighted by how rare they are among the examples; behind them the encoder's
 * embedding.
 *
 * @param rarity inverse document frequency by feature
 * @param embeddingLength how loud the embedding speaks beside the n-grams
 */
record NgramFeatures(float[] rarity, int embeddingSize, float embeddingLength) {

    static final int ROWS = 1 << 17;

    private static final int LONGEST_TEXT = 1_000;

    static NgramFeatures learn(List<String> texts, int embeddingSize, float embeddingLength) {
        int[] documents = new int[ROWS];
        for (String text : texts) {
            words(text).keySet().forEach(feature -> documents[feature]++);
            characters(text).keySet().forEach(feature -> documents[feature]++);
        }
        float[] rarity = new float[ROWS];
        for (int i = 0; i < ROWS; i++) {
            rarity[i] = (float) (Math.log((1.0 + texts.size()) / (1.0 + documents[i])) + 1);
        }
        return new NgramFeatures(rarity, embeddingSize, embeddingLength);
    }

    int dimensions() {
        return ROWS + embeddingSize;
    }

    SparseVector vector(String text, float[] embedding) {
        Map<Integer, Integer> words = words(text);
        Map<Integer, Integer> characters = characters(text);
        int size = words.size() + characters.size() + embedding.length;
        int[] index = new int[size];
        float[] value = new float[size];
        int at = weigh(words, index, value, 0);
        at = weigh(characters, index, value, at);
        for (int i = 0; i < embedding.length; i++) {
            index[at + i] = ROWS + i;
            value[at + i] = embedding[i] * embeddingLength;
        }
        return new SparseVector(index, value);
    }

    private int weigh(Map<Integer, Integer> counts, int[] index, float[] value, int from) {
        int at = from;
        double squares = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            index[at] = count.getKey();
            value[at] = (float) (1 + Math.log(count.getValue())) * rarity[count.getKey()];
            squares += value[at] * value[at];
            at++;
        }
        float length = (float) Math.sqrt(Math.max(squares, 1e-9));
        for (int i = from; i < at; i++) {
            value[i] /= length;
        }
        return at;
    }

    private static Map<Integer, Integer> words(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        String before = "^";
        for (Word word : normalized(text).words()) {
            count(counts, "w" + word.text());
            count(counts, "b" + before + " " + word.text());
            before = word.text();
        }
        count(counts, "b" + before + " $");
        return counts;
    }

    private static Map<Integer, Integer> characters(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        String padded = " " + normalized(text).text() + " ";
        for (int n = 2; n <= 5; n++) {
            for (int at = 0; at + n <= padded.length(); at++) {
                count(counts, padded.substring(at, at + n));
            }
        }
        return counts;
    }

    private static NormalizedText normalized(String text) {
        return TextNormalizer.normalize(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    private static void count(Map<Integer, Integer> counts, String feature) {
        int hash = feature.hashCode() * 0x9E3779B1;
        counts.merge(hash >>> 15, 1, Integer::sum);
    }
}
