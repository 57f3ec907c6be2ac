package com.retailbot.defaults.web;

import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemCode;
import com.retailbot.defaults.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Honours {@code Idempotency-Key} on a member's POST: the first answer is kept for a day and given again; the same key
 * with another body is 422, while the first request is still running 409.
 *
 * <p>The effect and the note of its answer are two transactions. When the note fails, or the instance dies between them,
 * a repeat is refused with 409 for a minute and happens again after it: a caller that must know looks whether the first
 * one had its effect.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY_LENGTH = 200;

    /** Answers of a moment: somebody was faster, or the caller too fast. The same request may succeed the next time. */
    private static final Set<Integer> PASSING = Set.of(
            HttpStatus.CONFLICT.value(), HttpStatus.PRECONDITION_FAILED.value(), HttpStatus.TOO_MANY_REQUESTS.value());

    private final IdempotentAnswers answers;
    private final Problems problems;
    private final JsonMapper json;

    IdempotencyFilter(IdempotentAnswers answers, Problems problems, JsonMapper json) {
        this.answers = answers;
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String contentType = request.getContentType();
        return !"POST".equals(request.getMethod())
                || request.getHeader(HEADER) == null
                || (contentType != null && contentType.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        String key = request.getHeader(HEADER);
        if (caller == null) {
            chain.doFilter(request, response);
            return;
        }
        if (key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            refuse(
                    response,
                    CommonProblem.INVALID_REQUEST,
                    "Idempotency-Key: %d characters (expected: 1 to %d)"
                            .formatted(key.strip().length(), MAX_KEY_LENGTH));
            return;
        }
        byte[] body = request.getInputStream().readAllBytes();
        String scope = caller.getName() + " " + request.getRequestURI();
        String fingerprint = sha256(body);
        switch (answers.begin(scope, key, fingerprint)) {
            case IdempotentAnswers.Begun begun -> proceed(scope, key, new Replayable(request, body), response, chain);
            case IdempotentAnswers.InFlight inFlight ->
                refuse(
                        response,
                        CommonProblem.REQUEST_IN_FLIGHT,
                        "The first request with this Idempotency-Key is still running");
            case IdempotentAnswers.OtherBody otherBody ->
                refuse(
                        response,
                        CommonProblem.IDEMPOTENCY_KEY_REUSED,
                        "Idempotency-Key '" + key + "' was used with another body");
            case IdempotentAnswers.Answered answered -> replay(answered, response);
        }
    }

    private void proceed(
            String scope, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper caching = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            chain.doFilter(request, caching);
            answered = caching.getStatus() < 500 && !PASSING.contains(caching.getStatus());
        } finally {
            if (answered) {
                keep(scope, key, caching);
            } else {
                answers.forget(scope, key);
            }
            caching.copyBodyToResponse();
        }
    }

    /** The effect has happened, so a note that fails leaves the mark of a running request: better refused than done twice. */
    private void keep(String scope, String key, ContentCachingResponseWrapper answer) {
        try {
            answers.keep(
                    scope,
                    key,
                    new IdempotentAnswers.Answered(
                            answer.getStatus(),
                            answer.getContentType(),
                            answer.getHeader(HttpHeaders.LOCATION),
                            answer.getHeader(HttpHeaders.ETAG),
                            answer.getContentAsByteArray()));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The answer to a request with an Idempotency-Key could not be kept", e);
        }
    }

    private static void replay(IdempotentAnswers.Answered answered, HttpServletResponse response) throws IOException {
        response.setStatus(answered.status());
        response.setContentType(answered.contentType());
        if (answered.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answered.location());
        }
        if (answered.entityTag() != null) {
            response.setHeader(HttpHeaders.ETAG, answered.entityTag());
        }
        response.getOutputStream().write(answered.body());
    }

    private void refuse(HttpServletResponse response, ProblemCode code, String detail) throws IOException {
        ProblemDetail problem = problems.of(code, detail);
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    /** The body was read to fingerprint it, so the controller reads it from memory. */
    private static final class Replayable extends HttpServletRequestWrapper {

        private final byte[] body;

        Replayable(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("asynchronous reading is not offered");
                }
            };
        }
    }
}
