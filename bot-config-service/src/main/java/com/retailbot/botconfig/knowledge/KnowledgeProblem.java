package com.retailbot.botconfig.knowledge;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with knowledge. */
enum KnowledgeProblem implements ProblemCode {
    TOO_MANY_KNOWLEDGE_ENTRIES(HttpStatus.CONFLICT);

    private final HttpStatus status;

    KnowledgeProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
