package com.retailbot.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A program that the kernel ends when this JVM ends, even by {@code kill -9}. */
public final class ChildProcess implements AutoCloseable {

    private static final Duration STOP_GRACE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int LOG_TAIL_LINES = 12;
    private static final int LONGEST_WORDS = 300;

    // The kernel sends the death signal when the *thread* that spawned the child ends, so one thread that lives as long
    // as the JVM spawns them all.
    private static final ExecutorService SPAWNER = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "child-process-spawner");
        thread.setDaemon(true);
        return thread;
    });

    private final String name;
    private final Process process;
    private final Path log;
    private final StopSignal stopSignal;

    private ChildProcess(String name, Process process, Path log, StopSignal stopSignal) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.stopSignal = stopSignal;
    }

    /** Signals that ask a server to stop. PostgreSQL waits for its clients on TERM and stops at once on INT. */
    public enum StopSignal {
        TERM,
        INT
    }

    /**
     * What to start.
     *
     * @param name name for messages
     * @param command program and arguments
     * @param environment variables added to those of this JVM
     * @param directory working folder
     * @param log file that receives standard output and error
     * @param stopSignal signal that ends the program in an orderly way
     * @param asUser command prefix that changes the user, often empty
     */
    public record Launch(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Path log,
            StopSignal stopSignal,
            List<String> asUser) {

        public Launch(String name, List<String> command, Path directory, Path log) {
            this(name, command, Map.of(), directory, log, StopSignal.TERM, List.of());
        }

        public Launch withEnvironment(Map<String, String> variables) {
            return new Launch(name, command, variables, directory, log, stopSignal, asUser);
        }

        Launch stoppedBy(StopSignal signal) {
            return new Launch(name, command, environment, directory, log, signal, asUser);
        }

        Launch as(List<String> prefix) {
            return new Launch(name, command, environment, directory, log, stopSignal, prefix);
        }

        private List<String> fullCommand() {
            // A session of its own: Ctrl-C on the terminal reaches the supervisor only, which then stops its children
            // in order. setpriv comes last, because a change of user clears the death signal.
            var full = new ArrayList<String>(List.of("setsid"));
            full.addAll(asUser);
            full.addAll(List.of("setpriv", "--pdeathsig", stopSignal.name()));
            full.addAll(command);
            return full;
        }
    }

    public static ChildProcess start(Launch launch) {
        try {
            Files.createDirectories(launch.directory());
            Files.createDirectories(parent(launch.log()));
            var builder = new ProcessBuilder(launch.fullCommand())
                    .directory(launch.directory().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
            builder.environment().putAll(launch.environment());
            var process = SPAWNER.submit(builder::start).get();
            return new ChildProcess(launch.name(), process, launch.log(), launch.stopSignal());
        } catch (IOException | ExecutionException e) {
            throw new EmbeddedServerException(
                    "%s could not be started: %s."
                            .formatted(
                                    launch.name(),
                                    e.getCause() == null
                                            ? e.getMessage()
                                            : e.getCause().getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("The start of %s was interrupted.".formatted(launch.name()), e);
        }
    }

    /** Path of the {@code java} program that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Returns when {@code ready} says so; fails with the end of the log when the program ends before, or too late. */
    public void awaitReady(BooleanSupplier ready, Duration limit) {
        awaitReady(ready, POLL, limit);
    }

    /** As {@link #awaitReady(BooleanSupplier, Duration)}, asking {@code every} so often. */
    public void awaitReady(BooleanSupplier ready, Duration every, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new EmbeddedServerException("%s ended with code %d while starting: %s (more in %s)"
                        .formatted(name, process.exitValue(), lastWords(), log));
            }
            if (System.nanoTime() > deadline) {
                close();
                throw new EmbeddedServerException(
                        "%s was not ready after %d s; see %s.".formatted(name, limit.toSeconds(), log));
            }
            pause(every);
        }
    }

    /** Asks the program to stop and waits a while; kills it when it does not. */
    @Override
    public void close() {
        stop(STOP_GRACE);
    }

    /** Asks the program to stop and waits no longer than {@code grace}; kills it when it does not. */
    public void stop(Duration grace) {
        if (!process.isAlive()) {
            return;
        }
        signal(stopSignal);
        try {
            process.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the program at once, as a crash would. */
    public void kill() {
        process.destroyForcibly();
    }

    private void signal(StopSignal signal) {
        if (signal == StopSignal.TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The root cause if the end of the log names one, else its last line. */
    private String lastWords() {
        try {
            var lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            var tail = String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()));
            var cause = tail.lastIndexOf("Caused by: ");
            var words = cause < 0 ? lines.isEmpty() ? "nothing" : lines.getLast() : tail.substring(cause);
            return words.lines()
                    .findFirst()
                    .orElse("")
                    .replaceAll("\\\\n.*", "")
                    .transform(ChildProcess::shortened);
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_WORDS ? text : text.substring(0, LONGEST_WORDS) + " …";
    }

    private static Path parent(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("The wait for a server was interrupted.", e);
        }
    }
}
