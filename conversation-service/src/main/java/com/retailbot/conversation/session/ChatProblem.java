package com.retailbot.conversation.session;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with a message or with the page that sends it. */
public enum ChatProblem implements ProblemCode {
    EMPTY_MESSAGE("empty-message", HttpStatus.BAD_REQUEST),
    MESSAGE_TOO_LONG("message-too-long", HttpStatus.BAD_REQUEST),
    ORIGIN_NOT_ALLOWED("origin-not-allowed", HttpStatus.FORBIDDEN),
    TOO_MANY_MESSAGES("too-many-messages", HttpStatus.TOO_MANY_REQUESTS);

    private final String code;
    private final HttpStatus status;

    ChatProblem(String code, HttpStatus status) {
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
