package com.retailbot.nlu.training;

import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.model.Tag;

/**
 * Sizes of the encoder.
 *
 * @param width of a token vector
 * @param inner width of the feed-forward layers
 */
record EncoderShape(
        int tokenRows,
        int maxTokens,
        int width,
        int heads,
        int layers,
        int inner,
        int intents,
        int languages,
        int tags) {

    static EncoderShape of(int width, int heads, int layers, int inner) {
        return new EncoderShape(
                Featurizer.TOKEN_ROWS,
                Featurizer.MAX_TOKENS,
                width,
                heads,
                layers,
                inner,
                Labels.ALL.intents().size(),
                Labels.ALL.languages().size(),
                Tag.COUNT);
    }
}
