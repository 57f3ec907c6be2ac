package com.retailbot.conversation.store;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/** Tells an unreachable store from a wrong use of it. */
final class MongoExceptionTranslator implements PersistenceExceptionTranslator {

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException exception) {
        return switch (exception) {
            case MongoTimeoutException away -> unreachable(away);
            case MongoSocketException away -> unreachable(away);
            case MongoNotPrimaryException away -> unreachable(away);
            case DuplicateKeyException duplicate ->
                new org.springframework.dao.DuplicateKeyException("The document exists already", duplicate);
            default -> null;
        };
    }

    private static DataAccessException unreachable(MongoException cause) {
        return new DataAccessResourceFailureException("MongoDB is unreachable", cause);
    }
}
