package com.retailbot.defaults.conditions;

/** An expression that cannot be evaluated, with the reason. */
public final class InvalidConditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidConditionException(String expression, String reason) {
        super("Condition '" + expression + "' " + reason);
    }

    InvalidConditionException(String expression, String reason, Throwable cause) {
        super("Condition '" + expression + "' " + reason, cause);
    }
}
