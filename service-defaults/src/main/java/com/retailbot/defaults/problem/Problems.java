package com.retailbot.defaults.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Builds problem documents: type, title, status, detail, {@code code} and the {@code traceId} to quote to support. */
public final class Problems {

    private final @Nullable Tracer tracer;

    public Problems(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    public ProblemDetail of(ProblemCode code, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(code.status());
        problem.setDetail(detail);
        return complete(problem, code);
    }

    ProblemDetail complete(ProblemDetail problem, ProblemCode code) {
        problem.setType(URI.create("urn:retailbot:problem:" + code.code()));
        problem.setProperty("code", code.code());
        String traceId = traceId();
        if (traceId != null) {
            problem.setProperty("traceId", traceId);
        }
        return problem;
    }

    private @Nullable String traceId() {
        Span span = tracer == null ? null : tracer.currentSpan();
        return span == null ? null : span.context().traceId();
    }
}
