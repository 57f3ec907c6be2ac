package com.retailbot.defaults.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A broken rule: what was wrong, with the value and what was expected. Answered as a problem, never logged as an error. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /** @param detail names the value and the expectation, for example "quantity: 0 (expected: 1 to 99)" */
    public ProblemException(ProblemCode code, String detail) {
        super(detail);
        this.code = code;
    }

    public ProblemException(ProblemCode code, String detail, Throwable cause) {
        super(detail, cause);
        this.code = code;
    }

    /** Adds a member to the problem document, for the builder to show or translate. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
