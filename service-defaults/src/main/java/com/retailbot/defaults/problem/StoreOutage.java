package com.retailbot.defaults.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells a store that is away for a while from a failure of our own, for answers and for events alike. A connection that breaks in the middle of a transaction surfaces
 * as whatever was tried next, a rollback for example, so the causes decide.
 */
public final class StoreOutage {

    /** SQLSTATE class of connection exceptions; and of PostgreSQL's "the server ends now". */
    private static final String CONNECTION_EXCEPTION = "08";

    private static final String SERVER_SHUTDOWN = "57P";

    /** What a server answers to writes that a fail-over made a standby. */
    private static final String READ_ONLY = "25006";

    /** Two transactions were in each other's way: the same work succeeds a moment later. */
    private static final String SERIALIZATION_FAILURE = "40001";

    private static final String DEADLOCK = "40P01";

    /** Somebody else holds the row longer than we are willing to wait. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final Set<String> PASSING = Set.of(READ_ONLY, SERIALIZATION_FAILURE, DEADLOCK, LOCK_NOT_AVAILABLE);

    /** What the connection pool says, without an SQLSTATE, of a connection that it had to give up. */
    private static final String GIVEN_UP_BY_POOL = "Connection is closed";

    private StoreOutage() {}

    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException _, TransientDataAccessResourceException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case SQLTransientConnectionException _, SQLRecoverableException _ -> true;
            case SQLException sql -> isPassing(sql.getSQLState()) || GIVEN_UP_BY_POOL.equals(sql.getMessage());
            default -> false;
        };
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null
                && (state.startsWith(CONNECTION_EXCEPTION)
                        || state.startsWith(SERVER_SHUTDOWN)
                        || PASSING.contains(state));
    }
}
