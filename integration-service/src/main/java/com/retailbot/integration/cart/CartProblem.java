package com.retailbot.integration.cart;

import com.retailbot.defaults.problem.ProblemCode;
import org.springframework.http.HttpStatus;

enum CartProblem implements ProblemCode {
    UNKNOWN_VARIANT("unknown-variant", HttpStatus.UNPROCESSABLE_CONTENT),
    PRODUCT_INACTIVE("product-inactive", HttpStatus.UNPROCESSABLE_CONTENT),
    INVALID_PHONE("invalid-phone", HttpStatus.UNPROCESSABLE_CONTENT),
    CART_ORDERED("cart-ordered", HttpStatus.GONE);

    private final String code;
    private final HttpStatus status;

    CartProblem(String code, HttpStatus status) {
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
