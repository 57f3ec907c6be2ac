package com.retailbot.defaults.problem;

/** Nothing with this id exists in the caller's shop; the same answer whether it exists in another shop or nowhere. */
public final class NotFoundException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private NotFoundException(String detail) {
        super(CommonProblem.NOT_FOUND, detail);
    }

    public static NotFoundException of(String what, String id) {
        return new NotFoundException("%s '%s' does not exist".formatted(what, id));
    }
}
