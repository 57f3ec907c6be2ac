package com.retailbot.nlu.cli;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.Understanding;
import com.retailbot.nlu.UnderstandingWithEmbedding;
import com.retailbot.nlu.merchant.MerchantModel;
import com.retailbot.nlu.merchant.MerchantPrediction;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The built-in model, or a merchant's intents beside the built-in language and entities. */
@FunctionalInterface
interface Predictions {

    Prediction predict(String text);

    /** The intent alone, which a merchant's model tells without language and entities. */
    default String intent(String text) {
        return predict(text).intent();
    }

    static Predictions of(@Nullable Path folder) throws IOException {
        LanguageUnderstanding builtIn = LanguageUnderstanding.load();
        if (folder == null) {
            return text -> {
                Understanding understood = builtIn.understand(text);
                return new Prediction(
                        understood.intent(), understood.confidence(), understood.language(), understood.entities());
            };
        }
        MerchantModel merchant = merchant(folder, builtIn);
        return new BesideBuiltIn(builtIn, merchant);
    }

    /** A merchant's intents beside the built-in language and entities. */
    record BesideBuiltIn(LanguageUnderstanding builtIn, MerchantModel merchant) implements Predictions {

        @Override
        public Prediction predict(String text) {
            UnderstandingWithEmbedding read = builtIn.understandWithEmbedding(text);
            Understanding understood = read.understanding();
            MerchantPrediction prediction = merchant.predict(text, read.embedding());
            return new Prediction(
                    prediction.label(), prediction.confidence(), understood.language(), understood.entities());
        }

        @Override
        public String intent(String text) {
            return merchant.predict(text).label();
        }
    }

    private static MerchantModel merchant(Path folder, LanguageUnderstanding builtIn) {
        try {
            return MerchantModel.read(folder, builtIn);
        } catch (IOException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }
}
