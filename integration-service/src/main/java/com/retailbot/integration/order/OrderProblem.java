package com.retailbot.integration.order;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

enum OrderProblem implements ProblemCode {
    ILLEGAL_TRANSITION(HttpStatus.CONFLICT);

    private final HttpStatus status;

    OrderProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
