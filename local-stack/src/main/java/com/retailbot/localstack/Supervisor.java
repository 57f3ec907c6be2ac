package com.retailbot.localstack;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Starts the parts as soon as what they need is ready, keeps them alive, and stops them in order. */
final class Supervisor {

    private final StackHome home;
    private final Progress progress;
    private final InstantSource clock;
    private final List<SupervisedPart> supervised = new ArrayList<>();

    Supervisor(StackHome home, Progress progress, InstantSource clock) {
        this.home = home;
        this.progress = progress;
        this.clock = clock;
    }

    /** Receives what happens, for people. */
    interface Progress {
        void ready(String part, Duration took);

        void restarting(String part);

        void givenUp(String part, String reason);
    }

    /** Returns when each part is ready or was given up: the reasons of the latter, by name. */
    Map<String, String> start(List<Part> parts) {
        var table = new ProcessTable(home.processes());
        parts.forEach(part -> supervised.add(new SupervisedPart(part, home, table, progress, clock)));
        for (var part : supervised) {
            Thread.ofPlatform().daemon().name("supervise-" + part.name()).start(() -> part.live(needsOf(part)));
        }
        var failures = new LinkedHashMap<String, String>();
        for (var part : supervised) {
            part.ready()
                    .handle((ready, failure) ->
                            failure == null ? null : failures.put(part.name(), String.valueOf(failure.getMessage())))
                    .join();
        }
        return failures;
    }

    /** Stops the services together, then what they need. */
    void stop() {
        var needed = supervised.stream().flatMap(part -> part.needs().stream()).collect(Collectors.toSet());
        stopAll(supervised.stream()
                .filter(part -> !needed.contains(part.name()))
                .toList());
        stopAll(supervised.stream().filter(part -> needed.contains(part.name())).toList());
    }

    private CompletableFuture<Void> needsOf(SupervisedPart part) {
        return allReady(supervised.stream()
                .filter(other -> part.needs().contains(other.name()))
                .toList());
    }

    private static CompletableFuture<Void> allReady(List<SupervisedPart> parts) {
        return CompletableFuture.allOf(parts.stream().map(SupervisedPart::ready).toArray(CompletableFuture[]::new));
    }

    private static void stopAll(List<SupervisedPart> parts) {
        var ends = parts.stream()
                .map(part -> CompletableFuture.runAsync(
                        part::stop,
                        task -> Thread.ofPlatform().name("stop-" + part.name()).start(task)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).join();
    }
}
