package com.retailbot.embedded;

import com.retailbot.embedded.ChildProcess.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A server main that runs in a JVM of its own and makes a file when it is ready.
 *
 * @param name name for messages
 * @param main class of the child's main
 * @param heap heap option
 */
record ServerJvm(String name, Class<?> main, String heap) {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration TRAINING_LIMIT = Duration.ofMinutes(3);

    ChildProcess start(ServerSettings settings, List<String> arguments) {
        var cache = InstallFolder.aotCache(main);
        return start(settings, arguments, Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of());
    }

    /** Starts and stops the server once, to write the cache that makes its later starts cheaper. */
    void train(ServerSettings settings, List<String> arguments) {
        var cache = InstallFolder.aotCache(main);
        try {
            Files.createDirectories(cache.resolveSibling(""));
        } catch (IOException e) {
            throw new EmbeddedServerException("%s cannot be made.".formatted(cache.resolveSibling("")), e);
        }
        start(settings, arguments, List.of("-XX:AOTCacheOutput=" + cache)).stop(TRAINING_LIMIT);
    }

    private ChildProcess start(ServerSettings settings, List<String> arguments, List<String> cacheOptions) {
        var ready = settings.data().resolveSibling("." + settings.data().getFileName() + ".ready");
        try {
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new EmbeddedServerException("%s cannot be deleted.".formatted(ready), e);
        }
        var command = command(cacheOptions, ready, arguments);
        var process = ChildProcess.start(new Launch(name, command, settings.data(), settings.log()));
        process.awaitReady(() -> Files.exists(ready), START_LIMIT);
        return process;
    }

    private List<String> command(List<String> cacheOptions, Path ready, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(ChildProcess.java());
        command.addAll(cacheOptions);
        command.addAll(List.of(
                heap,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                // Adapters of compiled code differ between two runs, and each would be a warning in the log.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTAdapterCaching",
                "-XX:-AOTStubCaching",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                InstallFolder.brokerClassPath(),
                main.getName(),
                ready.toString()));
        command.addAll(arguments);
        return command;
    }
}
