package com.retailbot.gateway.limit;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;

/** The body is larger than the route takes. */
public final class BodyTooLargeException extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException(DataSize largest) {
        super(
                HttpStatus.CONTENT_TOO_LARGE,
                "The request body is too large (expected: at most %d kB)".formatted(largest.toKilobytes()));
    }
}
