package com.retailbot.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoOrphanTest {

    @TempDir
    Path folder;

    @Test
    void serversEndWithASupervisorThatIsKilled() throws Exception {
        var supervisor = new ProcessBuilder(
                        ChildProcess.java(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedSupervisor.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        List<ProcessHandle> servers;
        try {
            servers = pids(supervisor).stream()
                    .map(pid -> ProcessHandle.of(pid).orElseThrow())
                    .toList();
        } finally {
            supervisor.destroyForcibly().waitFor();
        }

        assertThat(servers).hasSize(4);
        CompletableFuture.allOf(servers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .get(30, TimeUnit.SECONDS);
    }

    private List<Long> pids(Process supervisor) throws Exception {
        var file = folder.resolve("pids");
        while (!Files.exists(file)) {
            assertThat(supervisor.isAlive()).isTrue();
            Thread.sleep(50);
        }
        return Files.readAllLines(file).stream().map(Long::valueOf).toList();
    }
}
