package com.retailbot.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class ProblemHandlerTest {

    private final ProblemHandler handler = new ProblemHandler(new Problems(null));

    @Test
    void whoeverComesSecondIsToldToTryAgain() {
        ResponseEntity<ProblemDetail> answer = handler.unexpected(
                new DataIntegrityViolationException("could not execute", new SQLException("duplicate key", "23505")));

        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(answer.getBody())
                .extracting(ProblemDetail::getDetail)
                .asString()
                .contains("at the same moment")
                .doesNotContain("duplicate");
        assertThat(handler.unexpected(new DuplicateKeyException("document"))
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }

    @Test
    void aValueThatIsMissingIsABugOfOurs() {
        ResponseEntity<ProblemDetail> answer = handler.unexpected(
                new DataIntegrityViolationException("could not execute", new SQLException("null value", "23502")));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
    }
}
