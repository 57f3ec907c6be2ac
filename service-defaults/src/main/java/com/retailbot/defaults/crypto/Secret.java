package com.retailbot.defaults.crypto;

import java.util.Base64;

/** Key material that never shows itself in a log, a message or a dump of settings. */
public final class Secret {

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param base64 32 bytes in base64 */
    public static Secret ofBase64(String name, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is not base64 (expected: 32 random bytes in base64)", e);
        }
        if (bytes.length != 32) {
            throw new IllegalArgumentException(
                    "%s has %d bytes (expected: 32 random bytes in base64)".formatted(name, bytes.length));
        }
        return new Secret(bytes);
    }

    public byte[] reveal() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "******";
    }
}
