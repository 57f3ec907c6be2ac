package com.retailbot.localstack;

import com.retailbot.embedded.ChildProcess;
import com.retailbot.embedded.EmbeddedServerException;
import com.retailbot.localstack.ProcessTable.Row;
import com.retailbot.localstack.ProcessTable.State;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The life of one part: it starts when what it needs is ready, and again when it ends by itself. */
final class SupervisedPart {

    /** A part that ends more often than this within the window stays down. */
    static final int MOST_RESTARTS = 5;

    /** So often a part is tried again that never became ready. */
    static final int MOST_FIRST_RESTARTS = 2;

    private static final Duration RESTART_WINDOW = Duration.ofMinutes(5);
    private static final Duration RESTART_DELAY = Duration.ofSeconds(1);
    private static final Duration HOLD_POLL = Duration.ofMillis(200);
    private static final Duration STOP_GRACE = Duration.ofSeconds(15);

    private final Part part;
    private final StackHome home;
    private final ProcessTable table;
    private final Supervisor.Progress progress;
    private final InstantSource clock;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final ArrayDeque<Instant> ends = new ArrayDeque<>();
    private int restarts;
    private volatile boolean stopping;
    private volatile @Nullable ChildProcess process;

    SupervisedPart(Part part, StackHome home, ProcessTable table, Supervisor.Progress progress, InstantSource clock) {
        this.part = part;
        this.home = home;
        this.table = table;
        this.progress = progress;
        this.clock = clock;
        record(State.WAITING, 0);
    }

    String name() {
        return part.name();
    }

    List<String> needs() {
        return part.needs();
    }

    /** Completes when the part is ready for the first time. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /** Returns when the part was stopped or given up. */
    void live(CompletableFuture<Void> needs) {
        try {
            needs.join();
        } catch (CompletionException needFailed) {
            ready.completeExceptionally(new StackException("It needs what did not start."));
            return;
        }
        var current = firstLaunch();
        while (current != null) {
            ready.complete(null);
            current.onExit().join();
            current = stopping ? null : replacement();
        }
    }

    /** While a dozen processes start at once, one may lose patience with another: it gets more than one chance. */
    private @Nullable ChildProcess firstLaunch() {
        while (true) {
            try {
                return launch();
            } catch (EmbeddedServerException | StackException e) {
                if (stopping || restarts == MOST_FIRST_RESTARTS) {
                    record(State.DOWN, 0);
                    ready.completeExceptionally(e);
                    return null;
                }
                progress.restarting(name());
                restarts++;
            }
        }
    }

    void stop() {
        stopping = true;
        var current = process;
        if (current != null) {
            current.stop(STOP_GRACE);
        }
    }

    private ChildProcess launch() {
        record(State.STARTING, 0);
        var begin = clock.instant();
        var started = part.starter().get();
        process = started;
        record(State.READY, started.pid());
        progress.ready(name(), Duration.between(begin, clock.instant()));
        return started;
    }

    private @Nullable ChildProcess replacement() {
        countEnd();
        while (ends.size() <= MOST_RESTARTS) {
            awaitRelease();
            if (stopping) {
                return null;
            }
            progress.restarting(name());
            restarts++;
            try {
                return launch();
            } catch (EmbeddedServerException | StackException e) {
                countEnd();
                record(State.DOWN, 0);
            }
        }
        record(State.DOWN, 0);
        progress.givenUp(
                name(),
                "it ended %d times within %d minutes; see %s"
                        .formatted(ends.size(), RESTART_WINDOW.toMinutes(), home.log(name())));
        return null;
    }

    private void countEnd() {
        var now = clock.instant();
        ends.add(now);
        ends.removeIf(end -> end.isBefore(now.minus(RESTART_WINDOW)));
    }

    private void awaitRelease() {
        record(State.DOWN, 0);
        sleep(RESTART_DELAY);
        while (Files.exists(home.hold(name())) && !stopping) {
            record(State.HELD, 0);
            sleep(HOLD_POLL);
        }
    }

    private void record(State state, long pid) {
        table.put(new Row(name(), state, pid, part.port(), part.probe().address(), restarts));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The supervision was interrupted.", e);
        }
    }
}
