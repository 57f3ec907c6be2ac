package com.retailbot.localstack;

import com.retailbot.embedded.EmbeddedServerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts everything that {@link SystemMap} shows, and stops it when this process ends, however it ends. */
public final class LocalStack {

    private final StackHome home;
    private final SystemMap map;
    private final List<Part> parts;
    private final Supervisor supervisor;

    private LocalStack(StackHome home, StackPorts ports) {
        this.home = home;
        var images = Images.read(home.images());
        // Where the embedded servers find their own programs.
        System.setProperty("retailbot.embedded", images.folder(Images.STORES).toString());
        this.map = new SystemMap(home, images, ports, Secrets.readOrMake(home.secrets()));
        this.parts = map.parts();
        this.supervisor = new Supervisor(home, new Console(parts.size()), InstantSource.system());
    }

    public static void main(String[] arguments) throws InterruptedException {
        var begin = Instant.now();
        try {
            var home = StackHome.fromEnvironment(System.getenv());
            var ports = new KeptPorts(home.ports()).chosenBy(System.getenv());
            var problems = Preflight.problems(ports, MemoryUse.megabytesAvailable());
            if (!problems.isEmpty()) {
                problems.forEach(System.err::println);
                System.exit(1);
            }
            new LocalStack(home, ports).run(begin);
        } catch (StackException | EmbeddedServerException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(Instant begin) throws IOException, InterruptedException {
        Files.createDirectories(home.run());
        write(home.supervisorPid(), String.valueOf(ProcessHandle.current().pid()));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        var failures = supervisor.start(parts);
        var took = Duration.between(begin, Instant.now());
        write(home.startTime(), "%.1f".formatted(took.toMillis() / 1000.0));
        System.out.println(Summary.of(map, took));
        // Whoever waits for the stack waits for this file, so it comes last.
        write(home.addresses(), Addresses.lines(map));
        failures.forEach((part, reason) -> System.out.printf("%n  NOT READY: %s. %s%n", part, reason));
        new CountDownLatch(1).await();
    }

    private void stop() {
        System.out.println("Stopping …");
        supervisor.stop();
        try {
            Files.deleteIfExists(home.addresses());
            Files.deleteIfExists(home.processes());
            Files.deleteIfExists(home.supervisorPid());
        } catch (IOException e) {
            System.err.println("The run folder could not be emptied: " + e.getMessage());
        }
        System.out.println("Stopped. The data stays in " + home.folder().resolve("data") + ".");
    }

    private static void write(Path file, String text) throws IOException {
        var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), text);
        Files.move(next, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
