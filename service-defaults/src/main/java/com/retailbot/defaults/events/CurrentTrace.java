package com.retailbot.defaults.events;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** The W3C {@code traceparent} of the work at hand, so that a trace goes on across Kafka. */
public final class CurrentTrace {

    private final @Nullable Tracer tracer;

    public CurrentTrace(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    public @Nullable String traceParent() {
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null) {
            return null;
        }
        TraceContext context = span.context();
        return "00-%s-%s-%s"
                .formatted(context.traceId(), context.spanId(), Boolean.TRUE.equals(context.sampled()) ? "01" : "00");
    }
}
