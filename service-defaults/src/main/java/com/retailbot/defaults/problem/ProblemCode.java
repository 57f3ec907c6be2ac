package com.retailbot.defaults.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** A catalogued error. Each service lists its own in an enum; the builder translates by {@link #code()}. */
public interface ProblemCode {

    /** The name of the enum constant. Once it is out it stays: {@link #code()} is part of the API. */
    String name();

    HttpStatus status();

    /** The name in kebab case, for example {@code flow-invalid}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
