package com.retailbot.botconfig.knowledge;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with knowledge. */
enum KnowledgeProblem implements ProblemCode {
    TOO_MANY_ENTRIES("too-many-knowledge-entries", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    KnowledgeProblem(String code, HttpStatus status) {
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
