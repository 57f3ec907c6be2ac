package com.retailbot.conversation.session;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with a message or with the page that sends it. */
public enum ChatProblem implements ProblemCode {
    EMPTY_MESSAGE(HttpStatus.BAD_REQUEST),
    MESSAGE_TOO_LONG(HttpStatus.BAD_REQUEST),
    ORIGIN_NOT_ALLOWED(HttpStatus.FORBIDDEN),
    TOO_MANY_MESSAGES(HttpStatus.TOO_MANY_REQUESTS);

    private final HttpStatus status;

    ChatProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
