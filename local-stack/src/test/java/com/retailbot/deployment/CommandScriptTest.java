package com.retailbot.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code retailbot} itself, in a repository with imitations of Maven and Java that take no time. */
class CommandScriptTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CTRL_C = 130;

    @TempDir
    Path repository;

    private Path output;

    @BeforeEach
    void copyTheScript() throws IOException {
        output = repository.resolve("output.txt");
        Files.copy(RepositoryFiles.ROOT.resolve("retailbot"), repository.resolve("retailbot"));
        for (var folder : List.of("jdk/bin", ".mvn", "service/src/main", "ml-models/model/src/main")) {
            Files.createDirectories(repository.resolve(folder));
        }
        Files.writeString(repository.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        for (var program : List.of("java", "javac", "mvn", "awk")) {
            program(program);
        }
    }

    @AfterEach
    void endWhatATestLeft() throws IOException {
        if (Files.exists(supervisorPid())) {
            ProcessHandle.of(pid(supervisorPid())).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void withoutACommandItExplainsItself() throws Exception {
        assertThat(run("").waitFor()).isZero();

        assertThat(output).content().contains("./retailbot <command>").doesNotContain("unbound");
    }

    @Test
    void theTestStackIsStoppedAtTheEnd() throws Exception {
        assertThat(run("test", "JOURNEYS=pass").waitFor()).isZero();

        assertThat(output).content().endsWith("6 passed, 0 failed\n");
        assertThat(supervisorPid()).doesNotExist();
    }

    @Test
    void ctrlCEndsTheStepAndTheTestStack() throws Exception {
        var script = run("test", "JOURNEYS=hang");
        var step = repository.resolve("journeys.pid");
        await().atMost(PATIENCE).until(() -> Files.exists(step) && Files.exists(supervisorPid()));
        var left = List.of(pid(step), pid(supervisorPid()));
        assertThat(left).allMatch(CommandScriptTest::isAlive);

        new ProcessBuilder("kill", "-INT", "--", "-" + script.pid()).start().waitFor();

        assertThat(script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(CTRL_C);
        await().atMost(PATIENCE).until(() -> left.stream().noneMatch(CommandScriptTest::isAlive));
    }

    @Test
    void whatFailsCountsOnce() throws Exception {
        assertThat(run("test", "JAVA_TESTS=fail", "JOURNEYS=crash").waitFor()).isEqualTo(1);

        // Of three Java tests two failed; the journeys broke off before they could report.
        assertThat(output).content().endsWith("1 passed, 3 failed\n");
    }

    @Test
    void aStepThatRanNoTestFails() throws Exception {
        assertThat(run("test", "JOURNEYS=nothing").waitFor()).isEqualTo(1);

        assertThat(output).content().endsWith("3 passed, 1 failed\n");
    }

    /** As a terminal starts it: a process group of its own that Ctrl-C reaches as a whole. */
    private Process run(String command, String... variables) throws IOException {
        var builder = new ProcessBuilder("setsid", "env", "--default-signal", "bash", "retailbot")
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        if (!command.isEmpty()) {
            builder.command().add(command);
        }
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("RETAILBOT_"));
        environment.put("JAVA_HOME", repository.resolve("jdk").toString());
        for (var variable : variables) {
            environment.put(
                    variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
        }
        return builder.start();
    }

    private void program(String name) throws IOException {
        try (var in = CommandScriptTest.class.getResourceAsStream("/imitations/" + name)) {
            assertThat(in).as(name).isNotNull();
            var file = repository.resolve("jdk/bin").resolve(name);
            Files.write(file, in.readAllBytes());
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
    }

    private Path supervisorPid() {
        return repository.resolve(".local/test/run/supervisor.pid");
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static long pid(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip());
    }
}
