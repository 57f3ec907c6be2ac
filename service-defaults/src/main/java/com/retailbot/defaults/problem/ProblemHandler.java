package com.retailbot.defaults.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every exception that leaves a controller into a problem document. */
@RestControllerAdvice
public class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;

    public ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    /** One refused field: the builder shows it beside the field. */
    public record FieldProblem(
            String field, String message, @Nullable String rejected) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenRule(ProblemException exception) {
        ProblemDetail problem = problems.of(exception.code(), exception.getMessage());
        exception.members().forEach(problem::setProperty);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> staleWrite(OptimisticLockingFailureException exception) {
        return answer(problems.of(
                CommonProblem.CONFLICT, "Somebody else changed this at the same moment; reload it and try again"));
    }

    /** Two requests made the same thing, or one removed what the other needed, and the database let only one of them win. */
    private ResponseEntity<ProblemDetail> lostTheRace(Exception exception) {
        LOG.info("Refused by a constraint", exception);
        return answer(problems.of(
                CommonProblem.CONFLICT, "Somebody else saved this at the same moment; reload it and try again"));
    }

    private ResponseEntity<ProblemDetail> storeUnreachable(Exception exception) {
        LOG.warn("Store unreachable", exception);
        ProblemDetail problem = problems.of(
                CommonProblem.TEMPORARILY_UNAVAILABLE,
                "The service cannot reach its store right now; try again in a few seconds");
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException exception) {
        ProblemDetail problem = problems.of(CommonProblem.INVALID_REQUEST, "The request has invalid values");
        problem.setProperty(
                "errors",
                exception.getConstraintViolations().stream()
                        .map(violation -> new FieldProblem(
                                violation.getPropertyPath().toString(),
                                violation.getMessage(),
                                text(violation.getInvalidValue())))
                        .toList());
        return answer(problem);
    }

    /** Method security throws inside the dispatcher, past the filters that answer the same for paths. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    ResponseEntity<ProblemDetail> denied(RuntimeException exception) {
        boolean unauthenticated = exception instanceof AuthenticationException;
        return answer(problems.of(
                unauthenticated ? CommonProblem.UNAUTHENTICATED : CommonProblem.FORBIDDEN,
                unauthenticated ? "Sign in first" : "Your role does not allow this"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception exception) {
        if (StoreOutage.isBehind(exception)) {
            return storeUnreachable(exception);
        }
        if (ConstraintRace.isBehind(exception)) {
            return lostTheRace(exception);
        }
        LOG.error("Unexpected failure", exception);
        return answer(problems.of(
                CommonProblem.INTERNAL_ERROR, "Something went wrong on our side; quote the trace id to support"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = exception.getBindingResult().getFieldErrors().stream()
                .map(ProblemHandler::fieldProblem)
                .toList();
        return invalid(errors, headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<FieldProblem> errors = new ArrayList<>();
        exception
                .getParameterValidationResults()
                .forEach(result -> result.getResolvableErrors()
                        .forEach(error -> errors.add(
                                error instanceof FieldError fieldError
                                        ? fieldProblem(fieldError)
                                        : new FieldProblem(
                                                String.valueOf(result.getMethodParameter()
                                                        .getParameterName()),
                                                String.valueOf(error.getDefaultMessage()),
                                                text(result.getArgument())))));
        return invalid(errors, headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = body instanceof ProblemDetail given ? given : ProblemDetail.forStatus(status);
        problems.complete(problem, codeOf(status, exception));
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            problem.setProperty(
                    "errors", List.of(new FieldProblem(mismatch.getName(), "wrong type", text(mismatch.getValue()))));
        }
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private ResponseEntity<Object> invalid(List<FieldProblem> errors, HttpHeaders headers) {
        ProblemDetail problem = problems.of(CommonProblem.INVALID_REQUEST, "The request has invalid values");
        problem.setProperty("errors", errors);
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private static FieldProblem fieldProblem(FieldError error) {
        return new FieldProblem(
                error.getField(), String.valueOf(error.getDefaultMessage()), text(error.getRejectedValue()));
    }

    private static ProblemCode codeOf(HttpStatusCode status, Exception exception) {
        if (exception instanceof org.springframework.http.converter.HttpMessageNotReadableException) {
            return CommonProblem.MALFORMED_BODY;
        }
        return Map.of(
                        400, CommonProblem.INVALID_REQUEST,
                        404, CommonProblem.NOT_FOUND,
                        413, CommonProblem.TOO_LARGE,
                        500, CommonProblem.INTERNAL_ERROR,
                        503, CommonProblem.TEMPORARILY_UNAVAILABLE)
                .getOrDefault(
                        status.value(),
                        status.is5xxServerError() ? CommonProblem.INTERNAL_ERROR : CommonProblem.INVALID_REQUEST);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = String.valueOf(value);
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
