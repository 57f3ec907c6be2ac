package com.retailbot.integration.cart;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

enum CartProblem implements ProblemCode {
    UNKNOWN_VARIANT(HttpStatus.UNPROCESSABLE_CONTENT),
    PRODUCT_INACTIVE(HttpStatus.UNPROCESSABLE_CONTENT),
    INVALID_PHONE(HttpStatus.UNPROCESSABLE_CONTENT),
    CART_ORDERED(HttpStatus.GONE);

    private final HttpStatus status;

    CartProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
