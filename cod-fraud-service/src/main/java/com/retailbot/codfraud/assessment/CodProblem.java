package com.retailbot.codfraud.assessment;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Problems of this service. */
public enum CodProblem implements ProblemCode {
    /** Nothing waits for a decision on the order any more. */
    ALREADY_DECIDED("already-decided", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    CodProblem(String code, HttpStatus status) {
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
