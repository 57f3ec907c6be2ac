package com.retailbot.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** Keys of this stack alone, made at its first start and kept beside the data that they protect. */
record Secrets(
        String fieldEncryptionKey, String visitorTokenKey, String botConfigClientSecret, String keycloakAdminPassword) {

    private static final int KEY_BYTES = 32;

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }

    static Secrets readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            var properties = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
            return new Secrets(
                    properties.getProperty("FIELD_ENCRYPTION_KEY"),
                    properties.getProperty("VISITOR_TOKEN_KEY"),
                    properties.getProperty("BOT_CONFIG_CLIENT_SECRET"),
                    properties.getProperty("KEYCLOAK_ADMIN_PASSWORD"));
        } catch (IOException e) {
            throw new StackException("The secrets in %s cannot be read or written.".formatted(file), e);
        }
    }

    static Secrets random() {
        return new Secrets(base64(), base64(), hex(), hex());
    }

    private static void write(Path file, Secrets secrets) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                file,
                List.of(
                        "FIELD_ENCRYPTION_KEY=" + secrets.fieldEncryptionKey(),
                        "VISITOR_TOKEN_KEY=" + secrets.visitorTokenKey(),
                        "BOT_CONFIG_CLIENT_SECRET=" + secrets.botConfigClientSecret(),
                        "KEYCLOAK_ADMIN_PASSWORD=" + secrets.keycloakAdminPassword()));
    }

    private static String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    private static String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    private static byte[] bytes() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
