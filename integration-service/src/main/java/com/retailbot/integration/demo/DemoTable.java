package com.retailbot.integration.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Rows of a data file under {@code demo}. */
final class DemoTable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setQuote(null)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private DemoTable() {}

    static boolean exists(String name) {
        return resource(name).exists();
    }

    static List<CSVRecord> rows(String name) {
        try (InputStream file = resource(name).getInputStream();
                CSVParser parser = CSVParser.builder()
                        .setReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .setFormat(FORMAT)
                        .get()) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource("demo/" + name + ".csv");
    }
}
