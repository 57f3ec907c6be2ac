package com.retailbot.botconfig.training;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with examples. */
public enum TrainingProblem implements ProblemCode {
    TOO_MANY_EXAMPLES(HttpStatus.CONFLICT),
    EXAMPLE_EXISTS(HttpStatus.CONFLICT),
    NOTHING_TO_LEARN(HttpStatus.CONFLICT),
    UNUSABLE_ROW(HttpStatus.BAD_REQUEST);

    private final HttpStatus status;

    TrainingProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
