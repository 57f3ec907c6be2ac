package com.retailbot.defaults.events;

import com.retailbot.defaults.problem.StoreOutage;
import com.retailbot.events.EventCatalogue;
import com.retailbot.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.adapter.RecordFilterStrategy;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;

/** Kafka for every service: topics, CloudEvents in both directions, retries and dead letters. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@EnableConfigurationProperties({EventsSettings.class, TopicReplication.class})
public class EventsDefaults {

    private static final BackOff UNTIL_THE_STORE_IS_BACK =
            new FixedBackOff(Duration.ofSeconds(2).toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS);

    /** As long as the inbox keeps its notes, so that a replay has no effect twice. */
    private static final Duration DEAD_LETTERS_KEPT = Inbox.KEPT;

    @Bean
    KafkaAdmin.NewTopics retailTopics(EventsSettings settings, TopicReplication replication) {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic topic : EventCatalogue.topics()) {
            TopicBuilder builder = TopicBuilder.name(topic.name()).partitions(settings.partitions());
            topics.add((topic.compacted()
                            ? builder.config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                            : builder)
                    .build());
            topics.add(TopicBuilder.name(deadLetterTopic(topic.name()))
                    .partitions(1)
                    .config(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(DEAD_LETTERS_KEPT.toMillis()))
                    .build());
        }
        return new KafkaAdmin.NewTopics(topics.stream().map(replication::of).toArray(NewTopic[]::new));
    }

    @Bean
    @SuppressWarnings("unchecked")
    DefaultKafkaConsumerFactoryCustomizer eventReading(JsonMapper json, MeterRegistry meters) {
        return factory -> ((DefaultKafkaConsumerFactory<Object, Object>) factory)
                .setValueDeserializerSupplier(
                        () -> new ErrorHandlingDeserializer<>(new EventDeserializer(json, meters)));
    }

    @Bean
    @SuppressWarnings("unchecked")
    DefaultKafkaProducerFactoryCustomizer eventWriting(JsonMapper json) {
        return factory -> ((DefaultKafkaProducerFactory<Object, Object>) factory)
                .setValueSerializerSupplier(() -> new EventSerializer(json));
    }

    /** The deserializer answers null for types that this build does not know. */
    @Bean
    RecordFilterStrategy<Object, Object> skipUnknownTypes() {
        return message -> message.value() == null;
    }

    /**
     * An event that a listener cannot process goes to the dead-letter topic after retries over minutes; while the store is
     * down nothing is wrong with the event, so it waits.
     */
    @Bean
    DefaultErrorHandler eventErrorHandler(
            KafkaOperations<Object, Object> kafka, EventsSettings settings, MeterRegistry meters) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(
                kafka, (message, exception) -> new TopicPartition(deadLetterTopic(message.topic()), 0));
        ExponentialBackOffWithMaxRetries bounded = new ExponentialBackOffWithMaxRetries(settings.retries());
        bounded.setInitialInterval(settings.retryDelay().toMillis());
        bounded.setMultiplier(2);
        bounded.setMaxInterval(settings.longestRetryDelay().toMillis());
        DefaultErrorHandler handler = PartitionPause.before(recoverer, bounded);
        handler.setBackOffFunction(
                (message, exception) -> StoreOutage.isBehind(exception) ? UNTIL_THE_STORE_IS_BACK : null);
        handler.setRetryListeners(new DeadLetterCount(meters));
        return handler;
    }

    @Bean
    CurrentTrace currentTrace(ObjectProvider<Tracer> tracer) {
        return new CurrentTrace(tracer.getIfAvailable());
    }

    @Bean
    EventPublisher eventPublisher(
            KafkaOperations<Object, Object> kafka,
            JsonMapper json,
            @Value("${spring.application.name}") String source,
            MeterRegistry meters) {
        return new EventPublisher(kafka, json, source, meters);
    }

    private static String deadLetterTopic(String topic) {
        return topic + ".dlt";
    }
}
