package com.retailbot.botconfig.bot;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with a bot. */
public enum BotProblem implements ProblemCode {
    FLOW_INVALID("flow-invalid", HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_BOTS("too-many-bots", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    BotProblem(String code, HttpStatus status) {
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
