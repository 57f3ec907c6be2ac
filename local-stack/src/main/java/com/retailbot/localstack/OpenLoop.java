package com.retailbot.localstack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Sends requests at a fixed rate, whether the earlier ones were answered or not. A duration counts from the moment at which
 * the request was due, so a server that stalls cannot hide the requests that waited.
 */
final class OpenLoop {

    /**
     * What came of it.
     *
     * @param durations of the requests that succeeded
     * @param failures how many failed
     */
    record Result(List<Duration> durations, int failures) {}

    private OpenLoop() {}

    /** Each request gets its number and returns how long the server took from its sending. */
    static Result run(int perSecond, Duration time, IntFunction<Duration> request) {
        var durations = Collections.synchronizedList(new ArrayList<Duration>());
        var failures = new AtomicInteger();
        int count = (int) (perSecond * time.toSeconds());
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = begin + i * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                threads.execute(() -> {
                    long late = Math.max(0, System.nanoTime() - due);
                    try {
                        durations.add(request.apply(number).plusNanos(late));
                    } catch (RuntimeException e) {
                        failures.incrementAndGet();
                    }
                });
            }
        }
        return new Result(List.copyOf(durations), failures.get());
    }
}
