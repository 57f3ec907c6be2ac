package com.retailbot.nlu.merchant;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.evaluation.Outcome;
import com.retailbot.nlu.linear.Softmax;
import com.retailbot.nlu.linear.SoftmaxRegression;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A merchant's classifier. Immutable, safe for concurrent use. */
public final class MerchantModel {

    /** Name of the file in a model's folder. */
    public static final String FILE = "merchant.model";
    /** The label of what no intent covers. */
    public static final String OUT_OF_SCOPE = "oos";

    private static final int FORMAT = 1;

    private final List<String> labels;
    private final NgramFeatures features;
    private final SoftmaxRegression head;
    private final Rejection rejection;
    private final LanguageUnderstanding encoder;

    /**
     * When to trust the head.
     *
     * @param temperature divides the scores
     * @param threshold below this probability of the best intent the message is out of scope
     */
    record Rejection(float temperature, float threshold) {}

    MerchantModel(
            List<String> labels,
            NgramFeatures features,
            SoftmaxRegression head,
            Rejection rejection,
            LanguageUnderstanding encoder) {
        this.labels = List.copyOf(labels);
        this.features = features;
        this.head = head;
        this.rejection = rejection;
        this.encoder = encoder;
    }

    public MerchantPrediction predict(String text) {
        float[] logits = head.logits(features.vector(text, encoder.embedding(text)));
        float[] probabilities = Softmax.of(logits, rejection.temperature());
        int best = Softmax.argmax(probabilities);
        String label = labels.get(best);
        if (Outcome.isOutOfScope(label) || probabilities[best] < rejection.threshold()) {
            double confidence = Outcome.isOutOfScope(label) ? probabilities[best] : 1 - probabilities[best];
            return new MerchantPrediction(OUT_OF_SCOPE, confidence);
        }
        return new MerchantPrediction(label, probabilities[best]);
    }

    /** Writes the model into a folder, which is created. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DataOutputStream out = new DataOutputStream(
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)))))) {
            out.writeInt(FORMAT);
            out.writeInt(labels.size());
            for (String label : labels) {
                out.writeUTF(label);
            }
            out.writeInt(features.embeddingSize());
            out.writeFloat(features.embeddingLength());
            floats(out, features.rarity());
            floats(out, head.weights());
            floats(out, head.bias());
            out.writeFloat(rejection.temperature());
            out.writeFloat(rejection.threshold());
        }
    }

    /** Reads a model; {@code encoder} must be the one that it was trained with. */
    public static MerchantModel read(Path folder, LanguageUnderstanding encoder) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(folder.resolve(FILE)))))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException("The model has format %d, expected %d: train it again".formatted(format, FORMAT));
            }
            List<String> labels = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                labels.add(in.readUTF());
            }
            int embeddingSize = in.readInt();
            float embeddingLength = in.readFloat();
            NgramFeatures features = new NgramFeatures(floats(in), embeddingSize, embeddingLength);
            SoftmaxRegression head = SoftmaxRegression.of(floats(in), floats(in));
            return new MerchantModel(labels, features, head, new Rejection(in.readFloat(), in.readFloat()), encoder);
        }
    }

    private static void floats(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
