package com.retailbot.defaults.problem;

import org.springframework.http.HttpStatus;

/** A catalogued error. Each service lists its own in an enum; the builder translates by {@link #code()}. */
public interface ProblemCode {

    /** Stable, kebab-case, for example {@code flow-invalid}. */
    String code();

    HttpStatus status();
}
