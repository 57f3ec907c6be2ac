package com.retailbot.embedded;

import com.retailbot.embedded.ChildProcess.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server main that runs in a JVM of its own and makes a file when it is ready. */
final class ServerJvm {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private ServerJvm() {}

    static ChildProcess start(
            String name, Class<?> main, String heap, ServerSettings settings, List<String> arguments) {
        var ready = settings.data().resolveSibling("." + settings.data().getFileName() + ".ready");
        try {
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new EmbeddedServerException("%s cannot be deleted.".formatted(ready), e);
        }
        var process = ChildProcess.start(
                new Launch(name, command(main, heap, ready, arguments), settings.data(), settings.log()));
        process.awaitReady(() -> Files.exists(ready), START_LIMIT);
        return process;
    }

    private static List<String> command(Class<?> main, String heap, Path ready, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                ChildProcess.java(),
                heap,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
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
