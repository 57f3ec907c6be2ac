package com.retailbot.integration.catalogueimport;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Why a whole file, or its confirmation, is turned down; single rows are turned down by {@link Refusal}s. */
enum ImportProblem implements ProblemCode {
    FILE_TOO_LARGE("file-too-large", HttpStatus.CONTENT_TOO_LARGE),
    NOT_A_TEXT_FILE("not-a-text-file", HttpStatus.UNPROCESSABLE_CONTENT),
    EMPTY_FILE("empty-file", HttpStatus.UNPROCESSABLE_CONTENT),
    UNKNOWN_ENCODING("unknown-encoding", HttpStatus.BAD_REQUEST),
    MISSING_COLUMNS("missing-columns", HttpStatus.UNPROCESSABLE_CONTENT),
    DUPLICATE_COLUMN("duplicate-column", HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_ROWS("too-many-rows", HttpStatus.UNPROCESSABLE_CONTENT),
    IMPORT_EXPIRED("import-expired", HttpStatus.GONE);

    private final String code;
    private final HttpStatus status;

    ImportProblem(String code, HttpStatus status) {
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
