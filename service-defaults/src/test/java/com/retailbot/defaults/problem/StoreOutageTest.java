package com.retailbot.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class StoreOutageTest {

    static Stream<Throwable> outages() {
        return Stream.of(
                new DataAccessResourceFailureException("no connection"),
                new CannotCreateTransactionException("no connection"),
                new IllegalStateException(new SQLException("An I/O error occurred", "08006")),
                new IllegalStateException(
                        new SQLException("cannot execute INSERT in a read-only transaction", "25006")),
                new IllegalStateException(new SQLException("canceling statement due to lock timeout", "55P03")),
                new IllegalStateException(new SQLException("could not serialize access", "40001")),
                new IllegalStateException(new SQLException("terminating connection", "57P01")),
                new IllegalStateException(
                        "Unable to rollback against JDBC Connection", new SQLException("Connection is closed")));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aStoreThatIsAwayIsRecognisedWhateverWasTriedNext(Throwable failure) {
        assertThat(StoreOutage.isBehind(failure)).isTrue();
    }

    @Test
    void aFailureOfOurOwnIsNot() {
        var duplicate = new SQLException("duplicate key value", "23505");

        assertThat(StoreOutage.isBehind(new DataIntegrityViolationException("duplicate", duplicate)))
                .isFalse();
        assertThat(StoreOutage.isBehind(new IllegalStateException("bug"))).isFalse();
    }
}
