package com.retailbot.localstack;

import com.retailbot.embedded.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Command line of a service's JVM: small, quick to start, and the same at training and at run time, as its cache wants. */
final class LeanJvm {

    static final String JAR = "app.jar";
    static final String CACHE = "app.aot";
    /** Present when the jar holds the bean definitions that Spring computed at build time. */
    static final String SPRING_AOT = "spring-aot";

    /** Two pools of native memory instead of eight a core: threads wait for each other a little, and the process is smaller. */
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private LeanJvm() {}

    static List<String> run(Path image, String heap) {
        var cache = image.resolve(CACHE);
        return command(image, heap, Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of());
    }

    /** Writes the cache when the application ends. */
    static List<String> train(Path image, String heap) {
        return command(image, heap, List.of("-XX:AOTCacheOutput=" + image.resolve(CACHE)));
    }

    private static List<String> command(Path image, String heap, List<String> cacheOptions) {
        var command = new ArrayList<String>();
        command.add(ChildProcess.java());
        command.addAll(cacheOptions);
        command.addAll(List.of(
                heap,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                // Adapters of compiled code differ between two runs, and each would be a warning in the log.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTAdapterCaching",
                "-XX:-AOTStubCaching",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Dai.djl.offline=true"));
        if (Files.exists(image.resolve(SPRING_AOT))) {
            command.add("-Dspring.aot.enabled=true");
        }
        command.addAll(List.of("-jar", image.resolve(JAR).toString()));
        return command;
    }
}
