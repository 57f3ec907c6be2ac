package com.retailbot.codrisk.training;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Fingerprints that tie a model to what it was made from. */
final class Sha256 {

    private Sha256() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of every row's features and outcome, in order. */
    static String of(List<PastOrder> history) {
        MessageDigest digest = digest();
        for (PastOrder past : history) {
            ByteBuffer row = ByteBuffer.allocate(past.features().length * Float.BYTES + 1);
            for (float value : past.features()) {
                row.putFloat(value);
            }
            row.put((byte) (past.refused() ? 1 : 0));
            digest.update(row.array());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
