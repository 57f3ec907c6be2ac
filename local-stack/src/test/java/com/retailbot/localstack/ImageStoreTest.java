package com.retailbot.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageStoreTest {

    @TempDir
    Path folder;

    @Test
    void imageIsMadeOnce() throws Exception {
        var store = new ImageStore(folder);
        var made = new AtomicInteger();

        store.ensure("shop", image -> made.incrementAndGet());
        store.ensure("shop", image -> made.incrementAndGet());

        assertThat(made).hasValue(1);
    }

    @Test
    void imageThatWasInterruptedIsMadeAgain() throws Exception {
        var store = new ImageStore(folder);
        assertThatThrownBy(() -> store.ensure("shop", image -> {
                    Files.createFile(image.resolve("half"));
                    throw new IOException("interrupted");
                }))
                .hasMessage("interrupted");

        var image = store.ensure("shop", again -> Files.createFile(again.resolve("whole")));

        assertThat(image.resolve("half")).doesNotExist();
        assertThat(image.resolve("whole")).exists();
    }

    @Test
    void unusedImagesAreDeleted() throws Exception {
        var store = new ImageStore(folder);
        var used = store.ensure("used", image -> {});
        var unused = store.ensure("unused", image -> Files.createDirectory(image.resolve("lib")));

        store.keepOnly(Set.of(used));

        assertThat(used).exists();
        assertThat(unused).doesNotExist();
    }

    @Test
    void fingerprintDependsOnContentAndNotOnDates() throws Exception {
        var file = Files.writeString(folder.resolve("app.jar"), "one");
        var before = Fingerprint.of(List.of(folder));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertThat(Fingerprint.of(List.of(folder))).isEqualTo(before);
        Files.writeString(file, "two");
        assertThat(Fingerprint.of(List.of(folder))).isNotEqualTo(before);
    }
}
