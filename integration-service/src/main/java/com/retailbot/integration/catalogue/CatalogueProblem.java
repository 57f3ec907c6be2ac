package com.retailbot.integration.catalogue;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

enum CatalogueProblem implements ProblemCode {
    CATALOGUE_CHANGED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    CatalogueProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
