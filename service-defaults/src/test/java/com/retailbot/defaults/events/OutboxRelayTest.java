package com.retailbot.defaults.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.events.TenantId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

class OutboxRelayTest {

    private final FallibleProducer producer = new FallibleProducer();
    private final RememberedOutbox outbox = new RememberedOutbox();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final OutboxRelay relay = new OutboxRelay(
            outbox,
            TransactionOperations.withoutTransaction(),
            new EventPublisher(
                    new KafkaTemplate<>(() -> producer), JsonMapper.builder().build(), "test-service", meters));

    @Test
    void anEventThatIsTooLargeIsSetAsideAndHoldsNothingUp() {
        outbox.holds("order-1 placed", "order-2 huge", "order-3 placed", "order-2 shipped");
        producer.refusesAtOnce("order-2 huge", new RecordTooLargeException("1048577 bytes"));

        assertThat(relay.relayBatch()).isEqualTo(4);

        assertThat(producer.taken()).containsExactly("order-1 placed", "order-3 placed", "order-2 shipped");
        assertThat(outbox.waiting()).isEmpty();
        assertThat(outbox.aside).containsOnlyKeys("order-2 huge");
        assertThat(outbox.aside.get("order-2 huge")).contains("RecordTooLargeException", "1048577 bytes");
        assertThat(meters.counter("retailbot.events.unsendable", "topic", "orders")
                        .count())
                .isOne();
    }

    @Test
    void theBrokersRefusalOfALargeEventIsFinalToo() {
        outbox.holds("order-1 huge", "order-2 placed");
        producer.refusesLater("order-1 huge", new RecordTooLargeException("the broker says so"));

        relay.relayBatch();

        assertThat(producer.taken()).containsExactly("order-2 placed");
        assertThat(outbox.aside).containsOnlyKeys("order-1 huge");
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    void whatWasAcknowledgedIsNotSentAgainBecauseAnotherEventFailed() {
        outbox.holds("order-1 placed", "order-2 placed", "order-3 placed");
        producer.refusesAtOnce("order-2 placed", new TimeoutException("no metadata"));

        assertThat(relay.relayBatch()).isZero();

        assertThat(producer.taken()).contains("order-1 placed");
        assertThat(outbox.waiting()).contains("order-2 placed").doesNotContain("order-1 placed");
    }

    @Test
    void noEventOvertakesAnEarlierOneOfItsKey() {
        outbox.holds("order-1 placed", "order-2 placed", "order-1 cancelled", "order-2 shipped");
        producer.refusesLater("order-1 placed", new TimeoutException("expired"));

        relay.relayBatch();

        assertThat(producer.taken()).containsExactly("order-2 placed", "order-2 shipped");
        assertThat(outbox.waiting()).containsExactly("order-1 placed", "order-1 cancelled");

        producer.recovers();
        relay.relayBatch();

        assertThat(producer.taken())
                .containsExactly("order-2 placed", "order-2 shipped", "order-1 placed", "order-1 cancelled");
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    void aTopicThatCannotBeReachedIsTriedOnceABatch() {
        outbox.holds("order-1 placed", "order-2 placed", "order-3 placed");
        producer.refusesAtOnce("order-1 placed", new TimeoutException("no metadata"));
        producer.refusesAtOnce("order-2 placed", new TimeoutException("no metadata"));

        relay.relayBatch();

        assertThat(producer.attempts()).containsExactly("order-1 placed");
    }

    /** The table, in memory. A row's payload is "order-<number> <what happened>", its key the order. */
    private static final class RememberedOutbox extends OutboxTable {

        private final List<OutboxRow> rows = new ArrayList<>();
        private final Map<String, String> aside = new LinkedHashMap<>();

        RememberedOutbox() {
            super(JdbcClient.create(new SimpleDriverDataSource()));
        }

        void holds(String... payloads) {
            for (String payload : payloads) {
                String order = payload.substring(0, payload.indexOf(' '));
                rows.add(new OutboxRow(
                        rows.size(),
                        "event-" + rows.size(),
                        TenantId.random().value(),
                        "orders",
                        order,
                        "test",
                        Instant.EPOCH,
                        null,
                        payload));
            }
        }

        List<String> waiting() {
            return rows.stream().map(OutboxRow::payload).toList();
        }

        @Override
        boolean isMine() {
            return true;
        }

        @Override
        List<OutboxRow> oldest(int limit) {
            return List.copyOf(rows);
        }

        @Override
        void remove(List<Long> ids) {
            rows.removeIf(row -> ids.contains(row.id()));
        }

        @Override
        void setAside(long id, String reason) {
            rows.stream().filter(row -> row.id() == id).forEach(row -> aside.put(row.payload(), reason));
            remove(List.of(id));
        }
    }
}
