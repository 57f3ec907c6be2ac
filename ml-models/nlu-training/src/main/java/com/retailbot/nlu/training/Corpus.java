package com.retailbot.nlu.training;

import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.Intent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The written messages, one file an intent: {@code text<TAB>lang<TAB>group}, entities as {@code [span](type=norm)}. */
record Corpus(List<Example> examples, String hash) {

    private static final Pattern ANNOTATION = Pattern.compile("\\[([^\\]\\[]*)]\\(([a-z_]+)(?:=([^)]*))?\\)");

    static Corpus read(Path folder) throws IOException {
        MessageDigest digest = sha256();
        List<Example> examples = new ArrayList<>();
        for (Path file : files(folder)) {
            byte[] content = Files.readAllBytes(file);
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(content);
            List<String> lines =
                    new String(content, StandardCharsets.UTF_8).lines().toList();
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    examples.add(parse(lines.get(i), file, i + 1));
                }
            }
        }
        return new Corpus(List.copyOf(examples), HexFormat.of().formatHex(digest.digest()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static Example parse(String line, Path file, int number) {
        String[] cells = line.split("\t", -1);
        String intent = file.getFileName().toString().replace(".tsv", "");
        if (cells.length != 3 || Intent.ofLabel(intent).isEmpty()) {
            throw new IllegalArgumentException(
                    "%s:%d is not text, language and group of a known intent".formatted(file, number));
        }
        return annotated(cells[0], intent, cells[1], Integer.parseInt(cells[2].strip()));
    }

    /** Cuts the annotations out of a text. */
    static Example annotated(String marked, String intent, String language, int group) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        Matcher annotation = ANNOTATION.matcher(marked);
        int at = 0;
        while (annotation.find()) {
            Optional<EntityType> type = EntityType.ofLabel(annotation.group(2));
            if (type.isEmpty()) {
                throw new IllegalArgumentException("Unknown entity type in: " + marked);
            }
            text.append(marked, at, annotation.start());
            int start = text.length();
            text.append(annotation.group(1));
            spans.add(new Span(type.get(), start, text.length(), Optional.ofNullable(annotation.group(3))));
            at = annotation.end();
        }
        text.append(marked, at, marked.length());
        return new Example(text.toString(), List.copyOf(spans), intent, language, group);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
