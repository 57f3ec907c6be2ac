package com.retailbot.nlu.training;

import com.retailbot.nlu.training.OnnxGraph.Attribute;
import com.retailbot.nlu.training.Weights.Matrix;
import java.util.Arrays;

/**
 * Writes encoder and linear model as one ONNX file for one message at a time. Inputs: {@code features} int64 [tokens, width],
 * padded with 0; {@code scale} float [tokens, 1]; {@code positions} int64 [tokens]; {@code bag} int64 [n]; {@code bag_values}
 * float [n, 1]. Outputs: {@code intents}, {@code languages}, {@code tags} (logits), {@code embedding}, {@code bag_intents},
 * {@code bag_languages} (logits).
 */
final class OnnxExport {

    private final EncoderShape shape;
    private final Weights weights;
    private final OnnxGraph graph = new OnnxGraph();

    private OnnxExport(EncoderShape shape, Weights weights) {
        this.shape = shape;
        this.weights = weights;
    }

    static byte[] file(EncoderShape shape, Weights weights, BagModels bagModels) {
        OnnxExport export = new OnnxExport(shape, weights);
        export.inputs();
        export.encoder();
        export.bag(bagModels);
        return export.graph.file();
    }

    private void inputs() {
        graph.input("features", OnnxGraph.INT64, "tokens", "features_of_token");
        graph.input("scale", OnnxGraph.FLOAT, "tokens", 1);
        graph.input("positions", OnnxGraph.INT64, "tokens");
        graph.input("bag", OnnxGraph.INT64, "features_of_bag");
        graph.input("bag_values", OnnxGraph.FLOAT, "features_of_bag", 1);
        graph.constant("axis0", new long[] {0}, 1);
        graph.constant("axis1", new long[] {1}, 1);
        graph.constant("half", new float[] {0.5f}, 1);
        graph.constant("one", new float[] {1}, 1);
        graph.constant("root2", new float[] {(float) Math.sqrt(2)}, 1);
    }

    private void encoder() {
        String lexical =
                op("Mul", sum(rows("token_rows", weights.get(Weights.TOKENS), "features", true), "axis1", 0), "scale");
        String positions = constant("position");
        String x = norm(op("Add", lexical, gather(positions, "positions")), "norm0");
        x = norm(op("Add", x, gelu(neighbours(x))), "mix.norm");
        for (int layer = 0; layer < shape.layers(); layer++) {
            String name = "layer" + layer + ".";
            x = norm(op("Add", x, attention(x, name)), name + "norm1");
            String inner = gelu(dense(x, name + "up"));
            x = norm(op("Add", x, dense(inner, name + "down")), name + "norm2");
        }
        String pooled = op("Tanh", dense(pool(x), "pool"));
        String length = op("Sqrt", op("Add", sum(op("Mul", pooled, pooled), "axis1", 1), tiny()));
        graph.output(dense(pooled, "intent"), "intents", 1, shape.intents());
        graph.output(dense(pool(x), "language"), "languages", 1, shape.languages());
        graph.output(dense(x, "tag"), "tags", "tokens", shape.tags());
        graph.output(op("Div", pooled, length), "embedding", 1, shape.width());
    }

    private void bag(BagModels models) {
        Matrix table = models.table();
        String weighted = op("Mul", rows("bag_weights", table, "bag", false), "bag_values");
        String bias = graph.constant("bag_bias", models.bias(), 1, table.columns());
        String scores = op("Add", sum(weighted, "axis0", 1), bias);
        int intents = shape.intents();
        graph.output(columns(scores, 0, intents), "bag_intents", 1, intents);
        graph.output(columns(scores, intents, table.columns()), "bag_languages", 1, shape.languages());
    }

    private String columns(String x, int from, int to) {
        String start = graph.constant("from" + from, new long[] {from}, 1);
        String end = graph.constant("to" + to, new long[] {to}, 1);
        return op("Slice", x, start, end, "axis1");
    }

    /** Rows of a byte table by id, as floats; row 0 is padding where {@code padded}. */
    private String rows(String name, Matrix table, String ids, boolean padded) {
        float[] values = table.values().clone();
        if (padded) {
            Arrays.fill(values, 0, table.columns(), 0);
        }
        QuantizedRows quantized = QuantizedRows.of(values, table.columns());
        String bytes = graph.constant(name, quantized.values(), quantized.rows(), quantized.columns());
        String scales = graph.constant(name + ".scales", quantized.scales(), quantized.rows(), 1);
        String chosen = graph.operator("Cast", new String[] {gather(bytes, ids)}, Attribute.of("to", OnnxGraph.FLOAT));
        return op("Mul", chosen, gather(scales, ids));
    }

    private String neighbours(String x) {
        graph.constant("first", new long[] {0}, 1);
        graph.constant("second", new long[] {1}, 1);
        graph.constant("last", new long[] {-1}, 1);
        graph.constant("end", new long[] {Long.MAX_VALUE}, 1);
        String nothing = graph.constant("nothing", new float[shape.width()], 1, shape.width());
        String before = concat(0, nothing, op("Slice", x, "first", "last", "axis0"));
        String after = concat(0, op("Slice", x, "second", "end", "axis0"), nothing);
        String sides =
                op("Add", op("MatMul", before, constant("mix.left")), op("MatMul", after, constant("mix.right")));
        return op("Add", op("Add", sides, op("MatMul", x, constant("mix.centre"))), constant("mix.bias"));
    }

    private String attention(String x, String name) {
        int width = shape.width() / shape.heads();
        String form = graph.constant(name + "form", new long[] {0, shape.heads(), width}, 3);
        String flat = graph.constant(name + "flat", new long[] {0, shape.width()}, 2);
        String root = graph.constant(name + "root", new float[] {(float) Math.sqrt(width)}, 1);
        String query = transpose(op("Reshape", dense(x, name + "query"), form), 1, 0, 2);
        String key = transpose(op("Reshape", dense(x, name + "key"), form), 1, 2, 0);
        String value = transpose(op("Reshape", dense(x, name + "value"), form), 1, 0, 2);
        String scores = op("Div", op("MatMul", query, key), root);
        String attended =
                op("MatMul", graph.operator("Softmax", new String[] {scores}, Attribute.of("axis", -1)), value);
        return dense(op("Reshape", transpose(attended, 1, 0, 2), flat), name + "out");
    }

    private String pool(String x) {
        String mean = graph.operator("ReduceMean", new String[] {x}, Attribute.of("axes", new long[] {0}));
        String highest = graph.operator("ReduceMax", new String[] {x}, Attribute.of("axes", new long[] {0}));
        return concat(1, mean, highest);
    }

    private String gelu(String x) {
        String bell = op("Add", op("Erf", op("Div", x, "root2")), "one");
        return op("Mul", op("Mul", x, "half"), bell);
    }

    private String dense(String x, String name) {
        return op("Add", op("MatMul", x, constant(name + ".weight")), constant(name + ".bias"));
    }

    private String norm(String x, String name) {
        return graph.operator(
                "LayerNormalization",
                new String[] {x, vector(name + ".gain"), vector(name + ".shift")},
                Attribute.of("axis", -1),
                Attribute.of("epsilon", EncoderGraph.EPSILON));
    }

    private String tiny() {
        return graph.constant("tiny", new float[] {1e-6f}, 1);
    }

    private String sum(String x, String axis, int keep) {
        return graph.operator("ReduceSum", new String[] {x, axis}, Attribute.of("keepdims", keep));
    }

    private String gather(String table, String ids) {
        return graph.operator("Gather", new String[] {table, ids}, Attribute.of("axis", 0));
    }

    private String concat(int axis, String... parts) {
        return graph.operator("Concat", parts, Attribute.of("axis", axis));
    }

    private String transpose(String x, long... order) {
        return graph.operator("Transpose", new String[] {x}, Attribute.of("perm", order));
    }

    private String op(String type, String... inputs) {
        return graph.operator(type, inputs);
    }

    private String constant(String name) {
        Matrix matrix = weights.get(name);
        return graph.constant(name, matrix.values(), matrix.rows(), matrix.columns());
    }

    private String vector(String name) {
        return graph.constant(name, weights.get(name).values(), shape.width());
    }
}
