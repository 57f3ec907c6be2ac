package com.retailbot.defaults.problem;

import org.springframework.http.HttpStatus;

/** Problems that any endpoint can answer with. */
public enum CommonProblem implements ProblemCode {
    INVALID_REQUEST("invalid-request", HttpStatus.BAD_REQUEST),
    MALFORMED_BODY("malformed-body", HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED("unauthenticated", HttpStatus.UNAUTHORIZED),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
    NO_SHOP("no-shop", HttpStatus.FORBIDDEN),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    CONFLICT("conflict", HttpStatus.CONFLICT),
    STALE("stale-version", HttpStatus.PRECONDITION_FAILED),
    VERSION_REQUIRED("version-required", HttpStatus.PRECONDITION_REQUIRED),
    REQUEST_IN_FLIGHT("request-in-flight", HttpStatus.CONFLICT),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
    TEMPORARILY_UNAVAILABLE("temporarily-unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    INTERNAL("internal-error", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String code;
    private final HttpStatus status;

    CommonProblem(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
