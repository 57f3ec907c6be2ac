package com.retailbot.integration.catalogueimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.defaults.problem.ProblemException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextEncodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final String FRENCH =
            "Référence;Désignation;Prix\nR1;Chaussures d’été à lacets;2 500,00 €\nR2;ÉTÉ CRÉÉE FORÊT;1\n";
    private static final String ARABIC = "المرجع;الاسم;السعر\nR1;حذاء رجالي كلاسيكي;2500\nR2;صباط Nike أسود;1\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void utf8IsRecognisedWithAndWithoutAMark() throws IOException {
        assertThat(read(ARABIC.getBytes(StandardCharsets.UTF_8))).isEqualTo("utf-8:" + ARABIC);
        assertThat(read(("\uFEFF" + FRENCH).getBytes(StandardCharsets.UTF_8))).isEqualTo("utf-8:" + FRENCH);
        assertThat(read("sku;price\nA;1\n".getBytes(StandardCharsets.US_ASCII))).startsWith("utf-8:");
    }

    @Test
    void frenchInWindows1252AndArabicInWindows1256AreToldApart() throws IOException {
        assertThat(read(FRENCH.getBytes(WINDOWS_1252))).isEqualTo("windows-1252:" + FRENCH);
        assertThat(read(ARABIC.getBytes(WINDOWS_1256))).isEqualTo("windows-1256:" + ARABIC);
    }

    @Test
    void utf8ThatIsCutInsideACharacterIsStillUtf8() throws IOException {
        byte[] whole = ARABIC.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 12);
        assertThat(read(cut)).startsWith("utf-8:");
    }

    @Test
    void theCallerMayOverrideTheEvidence() throws IOException {
        Path file = file(FRENCH.getBytes(WINDOWS_1252));
        assertThat(TextEncoding.of(file, "windows-1256").label()).isEqualTo("windows-1256");
        assertThatThrownBy(() -> TextEncoding.of(file, "klingon")).hasMessageContaining("klingon");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        for (byte[] bytes : new byte[][] {noise, "PK\u0003\u0004\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1)}) {
            Path file = file(bytes);
            assertThatThrownBy(() -> TextEncoding.of(file, null))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.code()).isEqualTo(ImportProblem.NOT_A_TEXT_FILE));
        }
        Path empty = file(new byte[0]);
        assertThatThrownBy(() -> TextEncoding.of(empty, null)).hasMessageContaining("empty");
    }

    private String read(byte[] bytes) throws IOException {
        Path file = file(bytes);
        TextEncoding encoding = TextEncoding.of(file, null);
        StringWriter text = new StringWriter();
        try (Reader reader = encoding.open(file)) {
            reader.transferTo(text);
        }
        return encoding.label() + ":" + text;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".csv"), bytes);
    }
}
