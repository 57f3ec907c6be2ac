package com.retailbot.nlu.features;

import com.retailbot.nlu.linear.SparseVector;
import com.retailbot.text.Word;
import java.util.List;

/**
 * A message as the model sees it.
 *
 * @param tokens words, symbols and question marks with their place in the text; at most {@link Featurizer#MAX_TOKENS}
 * @param tokenFeatures for each token its rows in the token table
 * @param bag weighted rows of the message in the bag table
 * @param facts what the rules found
 * @param vocabulary what single words are known to be
 */
public record Message(
        String text,
        List<Word> tokens,
        List<int[]> tokenFeatures,
        SparseVector bag,
        Facts facts,
        Vocabulary vocabulary) {

    /** True when there is nothing that could be understood. */
    public boolean isEmpty() {
        return tokens.isEmpty();
    }
}
