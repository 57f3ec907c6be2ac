package com.retailbot.integration.catalogueimport;

import com.retailbot.defaults.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** An uploaded file on disk for as long as it is read: an import never holds a whole file in memory. */
final class CatalogueFile implements AutoCloseable {
    private final Path path;

    private CatalogueFile(Path path) {
        this.path = path;
    }

    /** @throws ProblemException 413 as soon as the upload turns out to be larger than allowed */
    static CatalogueFile receive(InputStream upload, DataSize limit) throws IOException {
        CatalogueFile file = new CatalogueFile(Files.createTempFile("catalogue-", ".csv"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[8192];
            long size = 0;
            for (int length = upload.read(buffer); length >= 0; length = upload.read(buffer)) {
                size += length;
                requireWithin(size, limit);
                out.write(buffer, 0, length);
            }
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
        return file;
    }

    /** @throws ProblemException 413 when a file of this size is larger than allowed */
    static void requireWithin(long size, DataSize limit) {
        if (size > limit.toBytes()) {
            throw new ProblemException(
                    ImportProblem.FILE_TOO_LARGE,
                    "The file is larger than %d MB (expected: at most that; split it)".formatted(limit.toMegabytes()));
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
