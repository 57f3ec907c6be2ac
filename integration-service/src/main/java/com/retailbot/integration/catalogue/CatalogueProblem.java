package com.retailbot.integration.catalogue;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

enum CatalogueProblem implements ProblemCode {
    CATALOGUE_CHANGED("catalogue-changed", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    CatalogueProblem(String code, HttpStatus status) {
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
