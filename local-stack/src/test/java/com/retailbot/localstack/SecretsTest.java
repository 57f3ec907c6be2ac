package com.retailbot.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void secretsAreMadeOnceAndForTheOwnerOnly() throws Exception {
        var file = folder.resolve("data/secrets.properties");

        var made = Secrets.readOrMake(file);
        var read = Secrets.readOrMake(file);

        assertThat(read).isEqualTo(made);
        assertThat(Base64.getDecoder().decode(made.fieldEncryptionKey())).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.toString()).doesNotContain(made.visitorTokenKey());
    }
}
