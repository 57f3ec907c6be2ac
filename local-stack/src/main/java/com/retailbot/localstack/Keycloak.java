package com.retailbot.localstack;

import com.retailbot.embedded.ChildProcess;
import com.retailbot.embedded.ChildProcess.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identity provider with the realm {@code retailbot}, its database a file in the stack's home. */
record Keycloak(StackHome home, Path image, StackPorts ports, Secrets secrets) {

    static final String ADMIN = "admin";

    private static final String ENTRY_POINT = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    /** Keycloak says "started" long before it can sign anybody in; its health check tells the truth. */
    Probe probe() {
        return Probe.http(ports.url(StackPorts.KEYCLOAK_MANAGEMENT) + "/health/ready");
    }

    ChildProcess start() {
        var folder = home.data(StackPorts.KEYCLOAK);
        prepare(folder);
        var launch = new Launch(StackPorts.KEYCLOAK, command(folder), folder, home.log(StackPorts.KEYCLOAK))
                .withEnvironment(environment());
        var process = ChildProcess.start(launch);
        process.awaitReady(probe()::isReady, POLL, START_LIMIT);
        return process;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(LeanJvm.ENVIRONMENT);
        environment.put("BOT_CONFIG_CLIENT_SECRET", secrets.botConfigClientSecret());
        environment.put("WEB_BUILDER_URL", ports.url(Service.GATEWAY));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword());
        return environment;
    }

    /** Java itself, not kc.sh: the script starts a child that nobody would stop. */
    private List<String> command(Path folder) {
        var command = new ArrayList<>(jvm(folder));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.of(StackPorts.KEYCLOAK),
                "--http-management-port=" + ports.of(StackPorts.KEYCLOAK_MANAGEMENT),
                "--hostname=" + ports.url(StackPorts.KEYCLOAK),
                "--cache=local"));
        return command;
    }

    static List<String> jvm(Path folder) {
        return List.of(
                ChildProcess.java(),
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Dkc.home.dir=" + folder,
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                ENTRY_POINT);
    }

    /** Keycloak keeps its data below its own home: each stack has a home that borrows the programs from the image. */
    private void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var borrowed : List.of("lib", "providers", "themes", "conf")) {
                var link = folder.resolve(borrowed);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, image.resolve(borrowed));
            }
            var imports = Files.createDirectories(folder.resolve("data").resolve("import"));
            LocalRealm.write(imports, ports.of(Service.GATEWAY));
        } catch (IOException e) {
            throw new StackException("Keycloak's folder %s cannot be prepared.".formatted(folder), e);
        }
    }
}
