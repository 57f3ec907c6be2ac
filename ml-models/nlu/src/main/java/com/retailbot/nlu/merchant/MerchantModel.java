package com.retailbot.nlu.merchant;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.linear.OneVersusRest;
import com.retailbot.nlu.merchant.Rejection.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A merchant's classifier. Immutable, safe for concurrent use. */
public final class MerchantModel {

    /** The label of what no intent covers. */
    public static final String OUT_OF_SCOPE = "oos";

    private final List<String> labels;
    private final boolean[] outside;
    private final FeatureSpace space;
    private final OneVersusRest separators;
    private final Rejection rejection;
    private final LanguageUnderstanding encoder;

    MerchantModel(
            List<String> labels,
            FeatureSpace space,
            OneVersusRest separators,
            Rejection rejection,
            LanguageUnderstanding encoder) {
        this.labels = List.copyOf(labels);
        this.outside = Rejection.outsiders(labels);
        this.space = space;
        this.separators = separators;
        this.rejection = rejection;
        this.encoder = encoder;
    }

    /** The label that fits best, or {@link #OUT_OF_SCOPE}; never fails on any text. */
    public MerchantPrediction predict(String text) {
        return predict(text, encoder.embedding(text));
    }

    /** The same for a caller that has the text's embedding by the encoder already, which is most of the work. */
    public MerchantPrediction predict(String text, float[] embedding) {
        float[] margins = separators.scores(space.vector(TextFeatures.of(text), embedding));
        Reading reading = Rejection.read(margins, outside);
        if (rejection.rejects(reading)) {
            return new MerchantPrediction(OUT_OF_SCOPE, rejection.doubt(reading));
        }
        return new MerchantPrediction(labels.get(reading.label()), rejection.probabilities(margins)[reading.label()]);
    }

    /** The labels in alphabetical order, those of out-of-scope examples included. */
    public List<String> labels() {
        return labels;
    }

    FeatureSpace space() {
        return space;
    }

    OneVersusRest separators() {
        return separators;
    }

    Rejection rejection() {
        return rejection;
    }

    LanguageUnderstanding encoder() {
        return encoder;
    }

    /** The model as bytes, for a store of any kind. */
    public byte[] toBytes() {
        return MerchantModelFormat.write(this);
    }

    /** Writes the model into a folder, which is created. */
    public void write(Path folder) throws IOException {
        MerchantModelFormat.write(this, folder);
    }

    /**
     * A model from {@link #toBytes()}.
     *
     * @param encoder the one that the model was trained with
     * @throws IOException with one sentence when the bytes are no model, are damaged, or belong to another encoder
     */
    public static MerchantModel of(byte[] bytes, LanguageUnderstanding encoder) throws IOException {
        return MerchantModelFormat.read(bytes, encoder);
    }

    /** Reads what {@link #write} wrote; fails as {@link #of} does, and when there is no model in the folder. */
    public static MerchantModel read(Path folder, LanguageUnderstanding encoder) throws IOException {
        return MerchantModelFormat.read(folder, encoder);
    }
}
