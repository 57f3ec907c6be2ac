package com.retailbot.botconfig.bot;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with a bot. */
public enum BotProblem implements ProblemCode {
    FLOW_INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_BOTS(HttpStatus.CONFLICT);

    private final HttpStatus status;

    BotProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
