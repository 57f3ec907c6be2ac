package com.retailbot.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for what files contain, whatever their dates. */
final class Fingerprint {

    private static final int LENGTH = 12;

    private Fingerprint() {}

    /** Of files and everything in folders. */
    static String of(List<Path> roots) throws IOException {
        return of(roots, "");
    }

    /** Of files, everything in folders, and a recipe by which they are used. */
    static String of(List<Path> roots, String recipe) throws IOException {
        var digest = sha256();
        digest.update(recipe.getBytes(StandardCharsets.UTF_8));
        for (var root : roots) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    update(digest, file);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static void update(MessageDigest digest, Path file) throws IOException {
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
