package com.retailbot.integration.order;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

enum OrderProblem implements ProblemCode {
    ILLEGAL_TRANSITION("illegal-transition", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    OrderProblem(String code, HttpStatus status) {
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
