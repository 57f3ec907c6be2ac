package com.retailbot.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What is installed where. An image is a folder that never changes once it is there: a running stack is not disturbed. */
final class Images {

    static final String SUPERVISOR = "supervisor";
    static final String STORES = "stores";
    static final String KEYCLOAK = "keycloak";
    static final String UI = "ui";
    static final String STOREFRONT = "storefront";

    private final TreeMap<String, Path> folders = new TreeMap<>();

    static Images read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new StackException(
                    "The stack is not installed (%s is missing): run ./retailbot up.".formatted(file), e);
        }
        var images = new Images();
        properties.forEach((name, folder) -> images.put((String) name, Path.of((String) folder)));
        return images;
    }

    void put(String name, Path folder) {
        folders.put(name, folder);
    }

    Optional<Path> find(String name) {
        return Optional.ofNullable(folders.get(name));
    }

    Path folder(String name) {
        return find(name)
                .orElseThrow(() -> new StackException("%s is not installed: run ./retailbot up.".formatted(name)));
    }

    Collection<Path> folders() {
        return folders.values();
    }

    void write(Path file) throws IOException {
        var lines = folders.entrySet().stream()
                .map(image -> image.getKey() + "=" + image.getValue())
                .toList();
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, lines);
    }
}
