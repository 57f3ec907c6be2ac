package com.retailbot.localstack;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells on the terminal what the supervisor does. */
final class Console implements Supervisor.Progress {

    private final int parts;
    private final AtomicInteger ready = new AtomicInteger();

    Console(int parts) {
        this.parts = parts;
    }

    @Override
    public void ready(String part, Duration took) {
        int count = ready.incrementAndGet();
        if (count <= parts) {
            System.out.printf("  %2d/%d  %-24s ready after %5.1f s%n", count, parts, part, took.toMillis() / 1000.0);
        } else {
            System.out.printf("  %s is ready again after %.1f s%n", part, took.toMillis() / 1000.0);
        }
    }

    @Override
    public void restarting(String part) {
        System.out.println("  " + part + " ended by itself and is started again");
    }

    @Override
    public void givenUp(String part, String reason) {
        System.out.println("  " + part + " stays down: " + reason);
    }
}
