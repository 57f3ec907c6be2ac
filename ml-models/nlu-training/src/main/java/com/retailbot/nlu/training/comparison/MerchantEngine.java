package com.retailbot.nlu.training.comparison;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.Understanding;
import com.retailbot.nlu.merchant.MerchantExample;
import com.retailbot.nlu.merchant.MerchantModel;
import com.retailbot.nlu.merchant.MerchantTraining;
import java.util.List;

/** Ours, as a merchant trains it. */
public record MerchantEngine(String name, LanguageUnderstanding encoder) implements Engine {

    /** With the built-in model's embedding; it must not have seen the test messages. */
    public static MerchantEngine withEmbedding() {
        return new MerchantEngine("RetailBot merchant training", LanguageUnderstanding.load());
    }

    /** Without it, for messages of our own corpus: the built-in model has seen all of them. */
    public static MerchantEngine withoutEmbedding() {
        return new MerchantEngine("RetailBot merchant training, no embedding", new NoEmbedding());
    }

    @Override
    public Classifier train(List<Message> messages) {
        MerchantModel model = new MerchantTraining(encoder)
                .train(messages.stream()
                        .map(message -> new MerchantExample(message.text(), message.label()))
                        .toList())
                .model();
        return text -> model.predict(text).label();
    }

    private static final class NoEmbedding implements LanguageUnderstanding {

        @Override
        public Understanding understand(String text) {
            throw new UnsupportedOperationException("Only stands in for the encoder");
        }

        @Override
        public float[] embedding(String text) {
            return new float[0];
        }
    }
}
