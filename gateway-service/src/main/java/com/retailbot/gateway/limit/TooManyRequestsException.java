package com.retailbot.gateway.limit;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The caller's bucket is empty. */
public final class TooManyRequestsException extends ResponseStatusException {

    private static final long serialVersionUID = 1L;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    TooManyRequestsException(Rate rate) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "Too many requests (expected: at most %d a second)".formatted(rate.perSecond()));
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
        return headers;
    }
}
