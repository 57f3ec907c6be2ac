package com.retailbot.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import com.retailbot.embedded.ChildProcess;
import com.retailbot.embedded.ChildProcess.Launch;
import com.retailbot.localstack.ProcessTable.Row;
import com.retailbot.localstack.ProcessTable.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private StackHome home;
    private Supervisor supervisor;

    @BeforeEach
    void makeSupervisor() {
        home = new StackHome(folder);
        supervisor = new Supervisor(home, new Diary(), InstantSource.system());
    }

    @AfterEach
    void stopEverything() {
        supervisor.stop();
    }

    @Test
    void partStartsAfterWhatItNeedsAndStopsBeforeIt() throws Exception {
        supervisor.start(List.of(part("service", "sleep 60", "store"), part("store", "sleep 60")));

        assertThat(told).containsExactly("store is ready", "service is ready");
    }

    @Test
    void partThatIsKilledStartsAgain() {
        supervisor.start(List.of(part("service", "sleep 60")));
        long first = row("service").pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> row("service").pid() != first && row("service").state() == State.READY);
        assertThat(row("service").restarts()).isEqualTo(1);
    }

    @Test
    void partIsNotStartedAgainWhileItIsHeld() throws Exception {
        supervisor.start(List.of(part("service", "sleep 60")));
        Files.createDirectories(home.hold("service").getParent());
        Files.createFile(home.hold("service"));

        ProcessHandle.of(row("service").pid()).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(20)).until(() -> row("service").state() == State.HELD);
        Files.delete(home.hold("service"));

        await().atMost(Duration.ofSeconds(20)).until(() -> row("service").state() == State.READY);
    }

    @Test
    void partThatKeepsEndingIsGivenUp() {
        supervisor.start(List.of(part("service", "true")));

        await().atMost(Duration.ofSeconds(60)).until(() -> told.contains("service is given up"));
        assertThat(row("service").state()).isEqualTo(State.DOWN);
        assertThat(row("service").restarts()).isEqualTo(SupervisedPart.MOST_RESTARTS);
    }

    @Test
    void partThatCannotStartIsNamedWithItsReasonAndSoIsWhatNeedsIt() {
        var attempts = new AtomicInteger();
        var broken = new Part("store", 1, Probe.port(1), List.of(), () -> {
            attempts.incrementAndGet();
            throw new StackException("The store is broken.");
        });

        var failures =
                supervisor.start(List.of(broken, part("service", "sleep 60", "store"), part("other", "sleep 60")));

        assertThat(failures)
                .containsExactly(
                        entry("store", "The store is broken."), entry("service", "It needs what did not start."));
        assertThat(attempts).hasValue(1 + SupervisedPart.MOST_FIRST_RESTARTS);
        assertThat(row("other").state()).isEqualTo(State.READY);
    }

    private Row row(String name) {
        return ProcessTable.read(home.processes()).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Part part(String name, String script, String... needs) {
        var launch = new Launch(name, List.of("sh", "-c", script), folder, home.log(name));
        return new Part(name, 1, Probe.port(1), List.of(needs), () -> ChildProcess.start(launch));
    }

    private final class Diary implements Supervisor.Progress {
        @Override
        public void ready(String part, Duration took) {
            told.add(part + " is ready");
        }

        @Override
        public void restarting(String part) {
            told.add(part + " restarts");
        }

        @Override
        public void givenUp(String part, String reason) {
            told.add(part + " is given up");
        }
    }
}
