package com.retailbot.defaults.problem;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;

/**
 * Tells a write that came second from a failure of our own. Only the constraints that hold between rows can be lost to
 * somebody else; a value that is missing or too long is a bug.
 */
final class ConstraintRace {

    /** SQLSTATE of a unique constraint and of a foreign key. */
    private static final Set<String> BETWEEN_ROWS = Set.of("23505", "23503");

    private ConstraintRace() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DuplicateKeyException
                    || (cause instanceof SQLException sql
                            && BETWEEN_ROWS.contains(String.valueOf(sql.getSQLState())))) {
                return true;
            }
        }
        return false;
    }
}
