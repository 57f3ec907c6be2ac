package com.retailbot.conversation.store;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.annotation.PersistenceExceptionTranslationPostProcessor;
import org.springframework.dao.support.PersistenceExceptionTranslator;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, MongoConnectionDetails details) {
        return client.getDatabase(
                Objects.requireNonNullElse(details.getConnectionString().getDatabase(), "conversation"));
    }

    /** A page waits for its answer, so an unreachable store is found out soon. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatience() {
        return settings -> settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, SECONDS).readTimeout(10, SECONDS));
    }

    /** Repositories report an unreachable store the way the shared error handling knows it. */
    @Bean
    PersistenceExceptionTranslator mongoExceptionTranslator() {
        return new MongoExceptionTranslator();
    }

    @Bean
    static PersistenceExceptionTranslationPostProcessor exceptionTranslation() {
        PersistenceExceptionTranslationPostProcessor processor = new PersistenceExceptionTranslationPostProcessor();
        processor.setProxyTargetClass(true);
        return processor;
    }
}
