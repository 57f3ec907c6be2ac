package com.retailbot.nlu.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.Map;
import java.util.Objects;

/**
 * The forward pass from token vectors: a mix of neighbours, Transformer layers, heads. {@link OnnxExport}
 * writes the same computation for serving; the two are compared by a test.
 */
record EncoderGraph(EncoderShape shape, Map<String, NDArray> parameters, float dropout, boolean training) {

    static final float EPSILON = 1e-5f;

    /** {@code embedding} is of length one; the others are logits. */
    record Output(NDArray intents, NDArray languages, NDArray tags, NDArray embedding) {}

    /** {@code vectors} holds the batch's distinct tokens. */
    Output forward(Batch batch, NDArray vectors) {
        NDArray mask = batch.mask().expandDims(2);
        NDArray x = embedding(batch.tokens(), vectors);
        x = norm(x.add(parameter("position").get(new NDIndex("0:" + batch.length()))), "norm0");
        x = drop(x);
        x = norm(x.add(drop(Activation.gelu(neighbours(x.mul(mask))))), "mix.norm");
        NDArray hidden = batch.mask().sub(1).mul(1e9f).reshape(batch.size(), 1, 1, batch.length());
        for (int layer = 0; layer < shape.layers(); layer++) {
            String name = "layer" + layer + ".";
            x = norm(x.add(drop(attention(x, hidden, name))), name + "norm1");
            NDArray inner = Activation.gelu(dense(x, name + "up"));
            x = norm(x.add(drop(dense(inner, name + "down"))), name + "norm2");
        }
        NDArray pooled = dense(drop(pool(x, mask)), "pool").tanh();
        NDArray length = pooled.square().sum(new int[] {1}, true).add(1e-6f).sqrt();
        return new Output(
                dense(drop(pooled), "intent"),
                dense(drop(pool(x, mask)), "language"),
                dense(x, "tag"),
                pooled.div(length));
    }

    private NDArray neighbours(NDArray x) {
        long length = x.getShape().get(1);
        NDArray nothing = x.getManager().zeros(new Shape(x.getShape().get(0), 1, shape.width()));
        NDArray before = nothing;
        NDArray after = nothing;
        if (length > 1) {
            before = NDArrays.concat(new NDList(nothing, x.get(new NDIndex(":,0:" + (length - 1)))), 1);
            after = NDArrays.concat(new NDList(x.get(new NDIndex(":,1:" + length)), nothing), 1);
        }
        return before.matMul(parameter("mix.left"))
                .add(x.matMul(parameter("mix.centre")))
                .add(after.matMul(parameter("mix.right")))
                .add(parameter("mix.bias"));
    }

    private NDArray attention(NDArray x, NDArray hidden, String name) {
        long size = x.getShape().get(0);
        long length = x.getShape().get(1);
        int width = shape.width() / shape.heads();
        NDArray query = heads(dense(x, name + "query"), size, length, width);
        NDArray key = heads(dense(x, name + "key"), size, length, width);
        NDArray value = heads(dense(x, name + "value"), size, length, width);
        NDArray products = query.matMul(key.transpose(0, 1, 3, 2));
        NDArray scores = products.mul(Numbers.beside(products, 1 / Math.sqrt(width)));
        NDArray mixed = drop(scores.add(hidden).softmax(-1)).matMul(value);
        return dense(mixed.transpose(0, 2, 1, 3).reshape(size, length, shape.width()), name + "out");
    }

    private NDArray heads(NDArray x, long size, long length, int width) {
        return x.reshape(size, length, shape.heads(), width).transpose(0, 2, 1, 3);
    }

    private static NDArray pool(NDArray x, NDArray mask) {
        NDArray count = mask.sum(new int[] {1}).maximum(1);
        NDArray mean = x.mul(mask).sum(new int[] {1}).div(count);
        NDArray highest = x.add(mask.sub(1).mul(1e4f)).max(new int[] {1});
        return NDArrays.concat(new NDList(mean, highest), 1);
    }

    private NDArray dense(NDArray x, String name) {
        return x.matMul(parameter(name + ".weight")).add(parameter(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name) {
        NDArray gain = parameter(name + ".gain");
        NDArray shift = parameter(name + ".shift");
        return LayerNorm.layerNorm(x, new Shape(shape.width()), gain, shift, EPSILON)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray x) {
        return training && dropout > 0 ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
    }

    private static NDArray embedding(NDArray ids, NDArray table) {
        return Embedding.embedding(ids, table, SparseFormat.DENSE).singletonOrThrow();
    }

    private NDArray parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }
}
