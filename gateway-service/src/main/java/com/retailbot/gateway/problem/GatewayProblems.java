package com.retailbot.gateway.problem;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers with the same kind of problem document as the services do. */
@Component
@Order(-2)
class GatewayProblems implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayProblems.class);

    private final JsonMapper json;

    GatewayProblems(JsonMapper json) {
        this.json = json;
    }

    private record Answer(
            HttpStatusCode status, String code, @Nullable String detail) {}

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        Answer answer = answerTo(failure);
        if (answer.status().value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("Unexpected failure on {}", exchange.getRequest().getPath(), failure);
        }
        response.setStatusCode(answer.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (failure instanceof ResponseStatusException status) {
            response.getHeaders().putAll(status.getHeaders());
        } else if (answer.status().value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.getHeaders().set("Retry-After", "5");
        }
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(document(answer, traceId(exchange))));
        return response.writeWith(Mono.just(body));
    }

    private static Answer answerTo(Throwable failure) {
        return switch (failure) {
            case AuthenticationException _ ->
                new Answer(
                        HttpStatus.UNAUTHORIZED,
                        "unauthenticated",
                        "The access token is missing, expired or not valid");
            case AccessDeniedException _ -> new Answer(HttpStatus.FORBIDDEN, "forbidden", "This is not allowed");
            case ConnectException _, UnknownHostException _ ->
                new Answer(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "temporarily-unavailable",
                        "This part of the platform is restarting; nothing was changed, try again in a few seconds");
            case TimeoutException _ ->
                new Answer(
                        HttpStatus.GATEWAY_TIMEOUT,
                        "timeout",
                        "The answer took too long; check whether it was done before you repeat it");
            case ResponseStatusException status ->
                new Answer(status.getStatusCode(), codeOf(status.getStatusCode()), status.getReason());
            default ->
                new Answer(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "Something went wrong on our side; quote the trace id to support");
        };
    }

    private static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "not-found";
            case 413 -> "too-large";
            case 429 -> "too-many-requests";
            case 503 -> "temporarily-unavailable";
            case 504 -> "timeout";
            default -> status.is5xxServerError() ? "internal-error" : "invalid-request";
        };
    }

    private static ProblemDetail document(Answer answer, @Nullable String traceId) {
        ProblemDetail problem = ProblemDetail.forStatus(answer.status());
        problem.setType(URI.create("urn:retailbot:problem:" + answer.code()));
        problem.setDetail(answer.detail());
        problem.setProperty("code", answer.code());
        if (traceId != null) {
            problem.setProperty("traceId", traceId);
        }
        return problem;
    }

    /** From the exchange, because no span is current on the thread that happens to handle the error. */
    private static @Nullable String traceId(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(context -> context.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId())
                .orElse(null);
    }
}
