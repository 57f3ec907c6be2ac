package com.retailbot.integration.sandbox;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

enum SandboxProblem implements ProblemCode {
    EMPTY_REPLY("empty-reply", HttpStatus.UNPROCESSABLE_CONTENT),
    UNKNOWN_CHOICE("unknown-choice", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String code;
    private final HttpStatus status;

    SandboxProblem(String code, HttpStatus status) {
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
