package com.retailbot.integration.sandbox;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

enum SandboxProblem implements ProblemCode {
    EMPTY_REPLY(HttpStatus.UNPROCESSABLE_CONTENT),
    UNKNOWN_CHOICE(HttpStatus.UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    SandboxProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
