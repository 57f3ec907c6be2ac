package com.retailbot.botconfig.training;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with examples. */
public enum TrainingProblem implements ProblemCode {
    TOO_MANY_EXAMPLES("too-many-examples", HttpStatus.CONFLICT),
    EXAMPLE_EXISTS("example-exists", HttpStatus.CONFLICT),
    NOTHING_TO_LEARN("nothing-to-learn", HttpStatus.CONFLICT),
    UNUSABLE_ROW("unusable-row", HttpStatus.BAD_REQUEST);

    private final String code;
    private final HttpStatus status;

    TrainingProblem(String code, HttpStatus status) {
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
