package com.retailbot.nlu.training;

import java.nio.file.Path;

/** Where the tests find the corpus. */
final class Repository {

    private Repository() {}

    static Path corpus() {
        return Path.of("src/main/corpus");
    }

    static Path check() {
        return Path.of("src/main/corpus-check");
    }
}
