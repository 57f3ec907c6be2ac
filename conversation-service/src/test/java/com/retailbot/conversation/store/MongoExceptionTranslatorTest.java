package com.retailbot.conversation.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class MongoExceptionTranslatorTest {

    private final MongoExceptionTranslator translator = new MongoExceptionTranslator();

    @Test
    void anUnreachableStoreIsKnownAsSuch() {
        assertThat(translator.translateExceptionIfPossible(new MongoTimeoutException("no server")))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(translator.translateExceptionIfPossible(new MongoSocketReadException("gone", new ServerAddress())))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void aWrongUseIsNoOutage() {
        assertThat(translator.translateExceptionIfPossible(new MongoException("bad operator")))
                .isNull();
        assertThat(translator.translateExceptionIfPossible(new IllegalStateException()))
                .isNull();
    }
}
