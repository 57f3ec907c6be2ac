package com.retailbot.localstack;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Durations of requests, from short to long. */
record Percentiles(List<Duration> sorted) {

    static Percentiles of(List<Duration> durations) {
        return new Percentiles(durations.stream().sorted().toList());
    }

    /** The shortest duration that is not shorter than the given share of all. */
    Duration at(double share) {
        if (sorted.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }

    static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
    }
}
