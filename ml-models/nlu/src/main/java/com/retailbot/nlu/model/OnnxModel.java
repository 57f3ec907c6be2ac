package com.retailbot.nlu.model;

import ai.djl.MalformedModelException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslateException;
import ai.djl.translate.TranslatorContext;
import com.retailbot.nlu.features.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.json.JsonMapper;

/** The ONNX network on DJL's OnnxRuntime engine, one thread a call. Safe for concurrent use. */
public final class OnnxModel implements AutoCloseable {

    private static final String FOLDER = "/model/";
    private static final String NETWORK = "understanding.onnx";
    private static final String DESCRIPTION = "understanding.json";

    static {
        // DJL tells its makers about each start unless told not to.
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private final ZooModel<Message, Scores> model;
    private final ModelDescription description;
    // Predictors are not thread-safe and cheap to keep: each call borrows one.
    private final ConcurrentLinkedQueue<Predictor<Message, Scores>> idle = new ConcurrentLinkedQueue<>();

    private OnnxModel(ZooModel<Message, Scores> model, ModelDescription description) {
        this.model = model;
        this.description = description;
    }

    /** Loads the model that ships in this jar. */
    public static OnnxModel bundled() {
        try (InputStream network = resource(NETWORK);
                InputStream description = resource(DESCRIPTION)) {
            Path folder = Files.createTempDirectory("understanding");
            Path file = folder.resolve(NETWORK);
            try {
                Files.copy(network, file);
                return open(file, new JsonMapper().readValue(description, ModelDescription.class));
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack the understanding model", e);
        }
    }

    /** Loads a network from a file with its description. */
    public static OnnxModel open(Path network, ModelDescription description) {
        Criteria<Message, Scores> criteria = Criteria.builder()
                .setTypes(Message.class, Scores.class)
                .optModelPath(network)
                .optEngine("OnnxRuntime")
                .optOption("intraOpNumThreads", "1")
                .optOption("interOpNumThreads", "1")
                .optTranslator(new MessageTranslator())
                .build();
        try {
            return new OnnxModel(criteria.loadModel(), description);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model " + network, e);
        } catch (ModelNotFoundException | MalformedModelException e) {
            throw new IllegalStateException("The model " + network + " cannot be loaded", e);
        }
    }

    public ModelDescription description() {
        return description;
    }

    /** Runs the network; the message must not be empty. */
    public Scores score(Message message) {
        Predictor<Message, Scores> borrowed = idle.poll();
        Predictor<Message, Scores> predictor = borrowed == null ? model.newPredictor() : borrowed;
        try {
            return predictor.predict(message);
        } catch (TranslateException e) {
            throw new IllegalStateException("The understanding model failed on a message", e);
        } finally {
            idle.add(predictor);
        }
    }

    @Override
    public void close() {
        idle.forEach(Predictor::close);
        model.close();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = OnnxModel.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IOException(FOLDER + name + " is missing from the nlu jar");
        }
        return stream;
    }

    private static final class MessageTranslator implements NoBatchifyTranslator<Message, Scores> {

        @Override
        public NDList processInput(TranslatorContext context, Message message) {
            List<int[]> rows = message.tokenFeatures();
            int tokens = rows.size();
            int width = rows.stream().mapToInt(row -> row.length).max().orElse(1);
            long[] features = new long[tokens * width];
            float[] scale = new float[tokens];
            long[] positions = new long[tokens];
            for (int t = 0; t < tokens; t++) {
                int[] row = rows.get(t);
                for (int i = 0; i < row.length; i++) {
                    features[t * width + i] = row[i];
                }
                scale[t] = (float) (1 / Math.sqrt(row.length));
                positions[t] = t;
            }
            long[] bag = Arrays.stream(message.bag().index()).asLongStream().toArray();
            NDManager manager = context.getNDManager();
            return new NDList(
                    manager.create(features, new Shape(tokens, width)),
                    manager.create(scale, new Shape(tokens, 1)),
                    manager.create(positions, new Shape(tokens)),
                    manager.create(bag, new Shape(bag.length)),
                    manager.create(message.bag().value(), new Shape(bag.length, 1)));
        }

        @Override
        public Scores processOutput(TranslatorContext context, NDList outputs) {
            float[] tags = outputs.get(2).toFloatArray();
            float[][] byToken = new float[tags.length / Tag.COUNT][];
            for (int t = 0; t < byToken.length; t++) {
                byToken[t] = Arrays.copyOfRange(tags, t * Tag.COUNT, (t + 1) * Tag.COUNT);
            }
            return new Scores(
                    outputs.get(0).toFloatArray(),
                    outputs.get(4).toFloatArray(),
                    outputs.get(1).toFloatArray(),
                    outputs.get(5).toFloatArray(),
                    byToken,
                    outputs.get(3).toFloatArray());
        }
    }
}
