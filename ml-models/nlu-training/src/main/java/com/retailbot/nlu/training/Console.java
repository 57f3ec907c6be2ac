package com.retailbot.nlu.training;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says what a long run is doing, with the time since its start. */
final class Console {

    private final PrintStream out;
    private final InstantSource clock;
    private final Instant start;

    Console(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
    }

    void say(String line) {
        out.printf("%5d s  %s%n", Duration.between(start, clock.instant()).toSeconds(), line);
    }
}
