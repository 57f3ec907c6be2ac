package com.retailbot.nlu.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.Understanding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MerchantModelFormatTest {

    private static final LanguageUnderstanding ENCODER = encoder(0.5f);
    private static final MerchantModel MODEL = new MerchantTraining(ENCODER)
            .train(List.of(
                    new MerchantExample("repair my watch", "repair"),
                    new MerchantExample("can you fix it", "repair"),
                    new MerchantExample("engrave my ring", "engraving"),
                    new MerchantExample("write a name on it", "engraving")))
            .model();

    @TempDir
    private Path folder;

    @Test
    void bytesGiveTheSameModel() throws IOException {
        MerchantModel read = MerchantModel.of(MODEL.toBytes(), ENCODER);

        assertThat(read.labels()).containsExactly("engraving", "repair");
        assertThat(read.predict("a watch to repair")).isEqualTo(MODEL.predict("a watch to repair"));
    }

    @Test
    void everyCutIsNoticed() {
        byte[] bytes = MODEL.toBytes();
        for (int length : new int[] {0, 3, 19, 20, bytes.length / 2, bytes.length - 1}) {
            assertThatThrownBy(() -> MerchantModel.of(Arrays.copyOf(bytes, length), ENCODER))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] bytes = MODEL.toBytes();
        bytes[bytes.length / 2] ^= 1;

        assertThatThrownBy(() -> MerchantModel.of(bytes, ENCODER)).hasMessageContaining("checksum differs");
    }

    @Test
    void aForeignFileIsNamed() throws IOException {
        Files.write(
                folder.resolve("merchant.model"), "{\"this\": \"is something else\"}".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> MerchantModel.read(folder, ENCODER))
                .hasMessage(folder.resolve("merchant.model") + ": This is no model of a merchant");
    }

    @Test
    void aModelOfAnotherVersionMustBeTrainedAgain() {
        byte[] bytes = MODEL.toBytes();
        bytes[7] = 1;

        assertThatThrownBy(() -> MerchantModel.of(bytes, ENCODER))
                .hasMessage("The model has format 1, expected 2: train it again");
    }

    @Test
    void aModelTrainedBesideAnotherEncoderMustBeTrainedAgain() {
        assertThatThrownBy(() -> MerchantModel.of(MODEL.toBytes(), encoder(0.6f)))
                .hasMessageContaining("another built-in model");
    }

    private static LanguageUnderstanding encoder(float value) {
        return new LanguageUnderstanding() {
            @Override
            public Understanding understand(String text) {
                throw new UnsupportedOperationException();
            }

            @Override
            public float[] embedding(String text) {
                return new float[] {value, text.length() % 2};
            }
        };
    }
}
