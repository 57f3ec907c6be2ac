package com.retailbot.integration.catalogueimport;

import com.retailbot.defaults.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a file's bytes become text.
 *
 * @param byteOrderMark bytes to skip at the start
 * @param evidence why this encoding was chosen, for the merchant's support
 */
record TextEncoding(Charset charset, int byteOrderMark, String evidence) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};

    /**
     * @param override what the caller says the encoding is; null to decide by evidence
     * @throws ProblemException when the file is no text or the override is none of the three encodings
     */
    static TextEncoding of(Path file, @Nullable String override) throws IOException {
        ByteEvidence evidence = new ByteEvidence();
        int[] start = new int[UTF_8_MARK.length];
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] buffer = new byte[8192];
            boolean first = true;
            for (int length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                for (int i = 0; first && i < Math.min(length, start.length); i++) {
                    start[i] = buffer[i] & 0xFF;
                }
                first = false;
                evidence.add(buffer, length);
            }
        }
        requireText(evidence);
        boolean marked = Arrays.equals(start, UTF_8_MARK);
        return override == null ? decide(evidence, marked) : overridden(override, marked);
    }

    Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(byteOrderMark);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    String label() {
        return charset.name().toLowerCase(Locale.ROOT);
    }

    private static void requireText(ByteEvidence evidence) {
        if (evidence.empty()) {
            throw new ProblemException(
                    ImportProblem.EMPTY_FILE, "The file is empty (expected: a header line and rows)");
        }
        if (evidence.binary()) {
            throw new ProblemException(
                    ImportProblem.NOT_A_TEXT_FILE,
                    "The file holds bytes that text never has (expected: CSV; in a spreadsheet, save as CSV first)");
        }
    }

    private static TextEncoding decide(ByteEvidence evidence, boolean marked) {
        if (marked) {
            return new TextEncoding(StandardCharsets.UTF_8, UTF_8_MARK.length, "byte order mark");
        }
        if (evidence.utf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, evidence.asText());
        }
        return new TextEncoding(evidence.arabic() ? WINDOWS_1256 : WINDOWS_1252, 0, evidence.asText());
    }

    private static TextEncoding overridden(String override, boolean marked) {
        Charset charset = switch (override.toLowerCase(Locale.ROOT)) {
            case "utf-8" -> StandardCharsets.UTF_8;
            case "windows-1252" -> WINDOWS_1252;
            case "windows-1256" -> WINDOWS_1256;
            default ->
                throw new ProblemException(
                        ImportProblem.UNKNOWN_ENCODING,
                        "encoding: '" + override + "' (expected: utf-8, windows-1252 or windows-1256)");
        };
        boolean skipMark = marked && charset.equals(StandardCharsets.UTF_8);
        return new TextEncoding(charset, skipMark ? UTF_8_MARK.length : 0, "given by the caller");
    }
}
