package com.retailbot.nlu;

import com.retailbot.nlu.model.ModelDescription;
import com.retailbot.nlu.model.OnnxModel;
import java.nio.file.Path;

/** Understands messages. Implementations are safe for concurrent use and never throw on any text. */
public interface LanguageUnderstanding {

    /** Intent, language and entities of a message. */
    Understanding understand(String text);

    /**
     * A unit vector in which messages that mean the same stand close together, whatever their language and script. All vectors
     * of one model have the same length.
     */
    float[] embedding(String text);

    /** Both at the cost of one, for whoever has a merchant's model beside the built-in one. */
    default UnderstandingWithEmbedding understandWithEmbedding(String text) {
        return new UnderstandingWithEmbedding(understand(text), embedding(text));
    }

    /** Serves a model that was just trained, from its network file. */
    static LanguageUnderstanding of(Path network, ModelDescription description) {
        return new TrainedUnderstanding(OnnxModel.open(network, description));
    }

    /** Loads the model that ships with this module; takes well under a second. Load once and share. */
    static LanguageUnderstanding load() {
        return new TrainedUnderstanding(OnnxModel.bundled());
    }
}
