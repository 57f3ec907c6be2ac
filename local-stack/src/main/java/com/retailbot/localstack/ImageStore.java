package com.retailbot.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;

/** Folder of images, each named after its content and complete once its marker is there. */
record ImageStore(Path folder) {

    private static final String MARKER = "complete";

    /** Fills an image's folder. */
    interface Recipe {
        void fill(Path image) throws IOException;
    }

    ImageStore {
        folder = folder.toAbsolutePath().normalize();
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name).resolve(MARKER));
    }

    /** The image, made by the recipe when it is not there or only in part. */
    Path ensure(String name, Recipe recipe) throws IOException {
        var image = folder.resolve(name);
        if (!has(name)) {
            delete(image);
            Files.createDirectories(image);
            recipe.fill(image);
            Files.createFile(image.resolve(MARKER));
        }
        return image;
    }

    /** Deletes images that nobody refers to any more. */
    void keepOnly(Set<Path> used) throws IOException {
        try (var images = Files.list(folder)) {
            for (var image : images.filter(image -> !used.contains(image)).toList()) {
                delete(image);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
