package com.retailbot.integration.catalogueimport;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Why a whole file, or its confirmation, is turned down; single rows are turned down by {@link Refusal}s. */
enum ImportProblem implements ProblemCode {
    FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    NOT_A_TEXT_FILE(HttpStatus.UNPROCESSABLE_CONTENT),
    EMPTY_FILE(HttpStatus.UNPROCESSABLE_CONTENT),
    UNKNOWN_ENCODING(HttpStatus.BAD_REQUEST),
    MISSING_COLUMNS(HttpStatus.UNPROCESSABLE_CONTENT),
    DUPLICATE_COLUMN(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_ROWS(HttpStatus.UNPROCESSABLE_CONTENT),
    IMPORT_EXPIRED(HttpStatus.GONE);

    private final HttpStatus status;

    ImportProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
