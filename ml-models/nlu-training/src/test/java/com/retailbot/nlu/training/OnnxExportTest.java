package com.retailbot.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.linear.SoftmaxRegression;
import com.retailbot.nlu.linear.SparseVector;
import com.retailbot.nlu.model.ModelDescription;
import com.retailbot.nlu.model.OnnxModel;
import com.retailbot.nlu.model.Scores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxExportTest {

    private static final EncoderShape SHAPE = EncoderShape.of(16, 2, 2, 32);

    private final Featurizer featurizer = new Featurizer();

    @TempDir
    private Path folder;

    @Test
    void theServedNetworkComputesWhatWasTrained() throws IOException {
        Weights weights = Weights.initial(SHAPE, new Random(4));
        Example example = Corpus.annotated("chhal had [sbat](product) khoya", "product_price", "dz-latn", 1);
        Prepared prepared = Prepared.of(example, featurizer, Labels.ALL);
        BagModels linear = new BagModels(
                linear(prepared.message().bag(), Labels.ALL.intents().size()),
                linear(prepared.message().bag(), Labels.ALL.languages().size()));

        Scores served = served(weights, linear, prepared);

        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Batch batch = Batch.of(List.of(prepared), SHAPE, 0, 0, new Random(1), manager);
            NDArray vectors = new TokenTable(weights.get(Weights.TOKENS).values(), SHAPE.width())
                    .vectors(batch.distinct(), manager);
            EncoderGraph.Output trained =
                    new EncoderGraph(SHAPE, arrays(weights, manager), 0, false).forward(batch, vectors);
            // Byte tables are worth about two digits.
            assertThat(served.intents()).containsExactly(trained.intents().toFloatArray(), Offset.offset(0.03f));
            assertThat(served.languages()).containsExactly(trained.languages().toFloatArray(), Offset.offset(0.03f));
            assertThat(served.embedding()).containsExactly(trained.embedding().toFloatArray(), Offset.offset(0.03f));
            float[] lastTags = served.tags()[prepared.length() - 1];
            assertThat(lastTags)
                    .containsExactly(
                            trained.tags().get("0," + (prepared.length() - 1)).toFloatArray(), Offset.offset(0.03f));
        }
        assertThat(served.bagIntents())
                .containsExactly(linear.intents().logits(prepared.message().bag()), Offset.offset(0.03f));
        assertThat(served.bagLanguages())
                .containsExactly(linear.languages().logits(prepared.message().bag()), Offset.offset(0.03f));
    }

    @Test
    void bytesKeepEachRowsScale() {
        QuantizedRows rows = QuantizedRows.of(new float[] {1, -0.6f, 100, 0}, 2);

        assertThat(rows.values()).containsExactly(127, -76, 127, 0);
        assertThat(rows.scales()).containsExactly(new float[] {1 / 127f, 100 / 127f}, Offset.offset(1e-6f));
    }

    private Scores served(Weights weights, BagModels linear, Prepared prepared) throws IOException {
        Path file = Files.write(folder.resolve("network.onnx"), OnnxExport.file(SHAPE, weights, linear));
        ModelDescription description = new ModelDescription(
                Labels.ALL.intents(), Labels.ALL.languages(), 0.5f, Map.of(), 1, SHAPE.width(), "", 1, 4);
        try (OnnxModel model = OnnxModel.open(file, description)) {
            return model.score(prepared.message());
        }
    }

    private static SoftmaxRegression linear(SparseVector vector, int classes) {
        return SoftmaxRegression.train(
                List.of(vector),
                new int[] {3},
                Featurizer.BAG_ROWS,
                classes,
                new SoftmaxRegression.Options(3, 0.5f, 0, 0, 1));
    }

    private static Map<String, NDArray> arrays(Weights weights, NDManager manager) {
        Map<String, NDArray> arrays = new HashMap<>();
        for (String name : weights.names()) {
            Weights.Matrix matrix = weights.get(name);
            Shape shape = matrix.rows() == 1 ? new Shape(matrix.columns()) : new Shape(matrix.rows(), matrix.columns());
            arrays.put(name, manager.create(matrix.values(), shape));
        }
        return arrays;
    }
}
