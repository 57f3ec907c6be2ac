package com.retailbot.nlu.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Builds an ONNX file (IR 8, opset 17). Operators return the name of their output. */
final class OnnxGraph {

    static final int FLOAT = 1;
    static final int INT8 = 3;
    static final int INT64 = 7;

    private static final int ATTRIBUTE_FLOAT = 1;
    private static final int ATTRIBUTE_INT = 2;
    private static final int ATTRIBUTE_INTS = 7;

    private final ProtoMessage graph = new ProtoMessage().text(2, "understanding");
    private int nodes;

    /** An attribute of an operator. */
    record Attribute(ProtoMessage message) {

        static Attribute of(String name, long value) {
            return new Attribute(
                    new ProtoMessage().text(1, name).integer(3, value).integer(20, ATTRIBUTE_INT));
        }

        static Attribute of(String name, float value) {
            return new Attribute(
                    new ProtoMessage().text(1, name).decimal(2, value).integer(20, ATTRIBUTE_FLOAT));
        }

        static Attribute of(String name, long[] values) {
            ProtoMessage message = new ProtoMessage().text(1, name);
            for (long value : values) {
                message.integer(8, value);
            }
            return new Attribute(message.integer(20, ATTRIBUTE_INTS));
        }
    }

    String operator(String type, String[] inputs, Attribute... attributes) {
        String output = type.toLowerCase(java.util.Locale.ROOT) + nodes++;
        ProtoMessage node = new ProtoMessage();
        for (String input : inputs) {
            node.text(1, input);
        }
        node.text(2, output).text(3, "node_" + output).text(4, type);
        for (Attribute attribute : attributes) {
            node.message(5, attribute.message());
        }
        graph.message(1, node);
        return output;
    }

    void input(String name, int type, Object... dimensions) {
        graph.message(11, valueInfo(name, type, dimensions));
    }

    /** Gives the result of an operator its public name. */
    void output(String result, String name, Object... dimensions) {
        graph.message(
                1,
                new ProtoMessage()
                        .text(1, result)
                        .text(2, name)
                        .text(3, "out_" + name)
                        .text(4, "Identity"));
        graph.message(12, valueInfo(name, FLOAT, dimensions));
    }

    String constant(String name, float[] values, long... dimensions) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            raw.putFloat(value);
        }
        return tensor(name, FLOAT, raw.array(), dimensions);
    }

    String constant(String name, byte[] values, long... dimensions) {
        return tensor(name, INT8, values, dimensions);
    }

    String constant(String name, long[] values, long... dimensions) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            raw.putLong(value);
        }
        return tensor(name, INT64, raw.array(), dimensions);
    }

    private String tensor(String name, int type, byte[] raw, long... dimensions) {
        ProtoMessage tensor = new ProtoMessage();
        for (long dimension : dimensions) {
            tensor.integer(1, dimension);
        }
        graph.message(5, tensor.integer(2, type).text(8, name).bytes(9, raw));
        return name;
    }

    private static ProtoMessage valueInfo(String name, int type, Object... dimensions) {
        ProtoMessage shape = new ProtoMessage();
        for (Object dimension : dimensions) {
            ProtoMessage size = dimension instanceof String symbol
                    ? new ProtoMessage().text(2, symbol)
                    : new ProtoMessage().integer(1, ((Number) dimension).longValue());
            shape.message(1, size);
        }
        ProtoMessage tensor = new ProtoMessage().integer(1, type).message(2, shape);
        return new ProtoMessage().text(1, name).message(2, new ProtoMessage().message(1, tensor));
    }

    byte[] file() {
        return new ProtoMessage()
                .integer(1, 8)
                .text(2, "RetailBot Factory")
                .message(7, graph)
                .message(8, new ProtoMessage().integer(2, 17))
                .toByteArray();
    }
}
