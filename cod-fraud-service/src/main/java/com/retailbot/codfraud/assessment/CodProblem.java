package com.retailbot.codfraud.assessment;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Problems of this service. */
public enum CodProblem implements ProblemCode {
    /** Nothing waits for a decision on the order any more. */
    ALREADY_DECIDED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    CodProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
