package com.retailbot.conversation.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Events that wait inside the conversations which caused them. A lease keeps two instances from relaying the same ones. */
@Repository
class PendingEvents {

    private final MongoCollection<Document> conversations;
    private final MongoCollection<Document> unsendable;
    private final ConversationMapper mapper;
    private final Clock clock;

    PendingEvents(MongoDatabase database, ConversationMapper mapper, Clock clock) {
        this.conversations = database.getCollection("conversations");
        this.unsendable = database.getCollection("unsendable_events");
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @param version of the conversation when it was leased */
    record Lease(String conversationId, long version, Date until, List<EventEnvelope> events) {}

    @AcrossTenants("the relay serves all shops")
    List<String> conversations(int limit) {
        List<String> ids = new ArrayList<>();
        Bson waiting = lte("pendingSince", Date.from(clock.instant()));
        for (Document document :
                conversations.find(waiting).projection(include("_id")).limit(limit)) {
            ids.add(document.getString("_id"));
        }
        return ids;
    }

    /** Empty when nothing is pending, or when another relay is at it. */
    @AcrossTenants("the relay serves all shops")
    Optional<Lease> lease(String conversationId, Duration duration) {
        Instant now = clock.instant();
        Date until = Date.from(now.plus(duration));
        Bson free = and(
                eq("_id", conversationId),
                exists("pendingSince"),
                or(exists("relayUntil", false), lt("relayUntil", Date.from(now))));
        Document leased = conversations.findOneAndUpdate(
                free,
                set("relayUntil", until),
                new FindOneAndUpdateOptions().projection(include("tenant", "version", "pending")));
        if (leased == null) {
            return Optional.empty();
        }
        TenantId tenant = new TenantId(leased.getString("tenant"));
        List<EventEnvelope> events = leased.getList("pending", Document.class, List.of()).stream()
                .map(document -> mapper.pending(tenant, document))
                .toList();
        return Optional.of(new Lease(conversationId, leased.getLong("version"), until, events));
    }

    /** Keeps what Kafka can never take, with the reason: out of the way of the other events, and not lost. */
    @AcrossTenants("the relay serves all shops")
    void setAside(Lease lease, Map<String, String> reasonById) {
        lease.events().stream()
                .filter(event -> reasonById.containsKey(event.id()))
                .forEach(event -> unsendable.replaceOne(
                        eq("_id", event.id()),
                        mapper.pending(event)
                                .append("_id", event.id())
                                .append("tenant", event.tenant().value())
                                .append("conversationId", lease.conversationId())
                                .append("reason", reasonById.get(event.id()))
                                .append("setAsideAt", Date.from(clock.instant())),
                        new ReplaceOptions().upsert(true)));
    }

    /** Removes what Kafka has acknowledged, or what was set aside, and gives the lease back. */
    @AcrossTenants("the relay serves all shops")
    void clear(Lease lease, List<String> done) {
        boolean all = done.size() == lease.events().size();
        Bson mine = and(eq("_id", lease.conversationId()), eq("relayUntil", lease.until()));
        if (all) {
            // No turn came in between, so nothing is pending any more: one update does it.
            Bson untouched = and(mine, eq("version", lease.version()));
            Bson nothingPending = combine(set("pending", List.of()), unset("pendingSince"), unset("relayUntil"));
            if (conversations.updateOne(untouched, nothingPending).getModifiedCount() == 1) {
                return;
            }
        }
        conversations.updateOne(mine, combine(pull("pending", in("id", done)), unset("relayUntil")));
    }
}
