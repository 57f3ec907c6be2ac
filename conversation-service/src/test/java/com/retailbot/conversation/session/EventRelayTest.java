package com.retailbot.conversation.session;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.Shopper;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.events.MessageReceived;
import com.retailbot.events.MessageSent;
import com.retailbot.events.ProductsShown;
import com.retailbot.events.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left in the store when an instance dies between the turn and Kafka. */
class EventRelayTest extends ServiceTest {

    private static final String KEY = "relay-test";
    private TenantId tenant;

    @Autowired
    MongoDatabase database;

    @Autowired
    ConversationMapper mapper;

    @Autowired
    PendingEvents pending;

    @Autowired
    EventRelay relay;

    @BeforeEach
    void shop() {
        tenant = openShop(KEY);
    }

    @Test
    void eventsOfACrashedInstanceArePublishedInOrder() {
        String id = crashed(List.of("first", "second", "third"), null);

        List<String> published = awaitShown(id, 3);

        assertThat(published).containsExactly("first", "second", "third");
        assertNothingPending(id);
    }

    @Test
    void theLeaseOfADeadInstanceRunsOut() {
        String id = crashed(List.of("leased"), Instant.now().plusSeconds(3));

        relay.relayLeftovers();
        assertThat(shown(id)).isEmpty();

        assertThat(awaitShown(id, 1)).containsExactly("leased");
    }

    @Test
    void aSecondRelayFindsNothingToDo() {
        String id = crashed(List.of("once"), null);
        var lease = pending.lease(id, Duration.ofSeconds(30));

        assertThat(pending.lease(id, Duration.ofSeconds(30))).isEmpty();

        pending.clear(lease.orElseThrow(), List.of());
        assertThat(awaitShown(id, 1)).containsExactly("once");
    }

    @Test
    void whatKafkaDidNotAcknowledgeStaysPending() {
        String id = crashed(List.of("acknowledged", "lost"), null);
        var lease = pending.lease(id, Duration.ofSeconds(30)).orElseThrow();

        pending.clear(lease, List.of(lease.events().getFirst().id()));

        assertThat(awaitShown(id, 1)).containsExactly("lost");
    }

    @Test
    void anEventThatIsTooLargeForKafkaIsSetAsideAndHoldsNothingUp() {
        String huge = "x".repeat(1_100_000);
        String id = crashed(List.of("before", huge, "after"), null);

        assertThat(awaitShown(id, 2)).containsExactly("before", "after");
        assertNothingPending(id);
        Document aside = database.getCollection("unsendable_events")
                .find(eq("conversationId", id))
                .first();
        assertThat(aside).isNotNull();
        assertThat(aside.getString("reason")).contains("RecordTooLargeException");
        assertThat(aside.getString("tenant")).isEqualTo(tenant.value());
    }

    @Test
    void aTurnDuringTheRelayLosesNothing() {
        String id = crashed(List.of("before"), null);
        var lease = pending.lease(id, Duration.ofSeconds(30)).orElseThrow();
        conversations()
                .updateOne(
                        eq("_id", id),
                        combine(push("pending", mapper.pending(event(id, "during"))), set("version", 99L)));

        pending.clear(lease, List.of(lease.events().getFirst().id()));

        assertThat(awaitShown(id, 1)).containsExactly("during");
    }

    @Test
    void theEventsOfATurnKeepTheirOrder() {
        Shopper shopper = shopper(KEY);
        IntStream.range(0, 5).forEach(at -> shopper.sends("m-" + at, "karakou"));

        events.await(
                MessageSent.class,
                event -> event.conversationId().equals(shopper.conversationId())
                        && event.inReplyTo().equals("m-4"));

        assertThat(
                        events
                                .all(
                                        MessageReceived.class,
                                        event -> event.conversationId().equals(shopper.conversationId()))
                                .stream()
                                .map(MessageReceived::messageId))
                .containsExactly("m-0", "m-1", "m-2", "m-3", "m-4");
        assertNothingPending(shopper.conversationId());
    }

    /** A conversation whose turn was written, by an instance that died before it published. */
    private String crashed(List<String> productIds, @Nullable Instant leasedUntil) {
        String id = shopper(KEY).conversationId();
        assertNothingPending(id);
        List<Document> events = productIds.stream()
                .map(product -> mapper.pending(event(id, product)))
                .toList();
        Document left = new Document("pending", events)
                .append("pendingSince", Date.from(Instant.now().plusMillis(leasedUntil == null ? 400 : 0)));
        if (leasedUntil != null) {
            left.append("relayUntil", Date.from(leasedUntil));
        }
        conversations().updateOne(eq("_id", id), new Document("$set", left));
        return id;
    }

    private EventEnvelope event(String conversationId, String productId) {
        return EventEnvelope.of(
                tenant,
                new ProductsShown(conversationId, "bot", List.of(productId), Instant.now()),
                Instant.now(),
                null);
    }

    private List<String> shown(String id) {
        return events.all(ProductsShown.class, event -> event.conversationId().equals(id)).stream()
                .map(event -> event.productIds().getFirst())
                .toList();
    }

    private List<String> awaitShown(String id, int count) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> shown(id).size() >= count);
        return shown(id);
    }

    private void assertNothingPending(String id) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            Document conversation = conversations().find(eq("_id", id)).first();
            return conversation != null
                    && conversation.getList("pending", Document.class).isEmpty()
                    && !conversation.containsKey("pendingSince");
        });
    }

    private MongoCollection<Document> conversations() {
        return database.getCollection("conversations");
    }
}
