package com.retailbot.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void aGradientIsRightThoughMemoryIsCollectedBeforeIt() {
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            NDArray values = manager.ones(new Shape(3));
            values.setRequiresGradient(true);
            try (GradientCollector gradients = Engine.getEngine("PyTorch").newGradientCollector()) {
                List<NDArray> sums = new ArrayList<>();
                for (int i = 0; i < 500; i++) {
                    sums.add(values.mul(Numbers.beside(values, 0.5)).sum());
                }
                NDArray total = sums.stream().reduce(NDArray::add).orElseThrow();
                overwriteWhatIsFree();
                gradients.backward(total);
            }

            assertThat(values.getGradient().toFloatArray()).containsOnly(250f);
        }
    }

    private static void overwriteWhatIsFree() {
        System.gc();
        List<ByteBuffer> taken = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            taken.add(ByteBuffer.allocateDirect(4).putFloat(0, 1e9f));
        }
        assertThat(taken).hasSize(20_000);
    }
}
