package com.retailbot.conversation.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.retailbot.conversation.store.Indexed;
import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Conversations in MongoDB. A turn is one update of one document: state, new messages, events to publish and the note that the
 * message was answered become true together. Older messages move to a collection of their own, see {@link MessageArchive}.
 */
@Repository
class Conversations implements Indexed {

    private static final int REMEMBERED_ANSWERS = 100;
    private static final int REMEMBERED_EVENTS = 100;

    private final MongoCollection<Document> conversations;
    private final ConversationMapper mapper;

    Conversations(MongoDatabase database, ConversationMapper mapper) {
        this.conversations = database.getCollection("conversations");
        this.mapper = mapper;
    }

    @Override
    public void createIndexes() {
        conversations.createIndex(ascending("tenant", "updatedAt"));
        conversations.createIndex(ascending("tenant", "visitorId"));
        conversations.createIndex(ascending("pendingSince"));
        conversations.createIndex(ascending("updatedAt"));
    }

    void insert(Conversation started, Commit commit) {
        TenantId tenant = started.tenant();
        conversations.insertOne(new Document("_id", started.id())
                .append("tenant", tenant.value())
                .append("botId", started.botId())
                .append("botKey", started.botKey())
                .append("visitorId", started.visitorId())
                .append("startedAt", Date.from(started.startedAt()))
                .append("updatedAt", Date.from(commit.at()))
                .append("version", 1L)
                .append("lastSequence", commit.messages().size())
                .append("language", commit.state().language().code())
                .append("received", 0)
                .append("notUnderstood", 0)
                .append("state", mapper.sealed(tenant, commit.state()))
                .append("recent", messages(tenant, commit))
                .append("answered", List.of())
                .append("applied", List.of())
                .append("pending", commit.events().stream().map(mapper::pending).toList())
                .append("pendingSince", Date.from(commit.at())));
    }

    Optional<Conversation> find(TenantId tenant, String id) {
        return Optional.ofNullable(conversations
                        .find(own(tenant, id))
                        .projection(exclude("recent", "pending"))
                        .first())
                .map(mapper::conversation);
    }

    /** The latest conversation of a visitor. */
    Optional<String> findIdOfVisitor(TenantId tenant, String visitorId) {
        Bson ofVisitor = and(eq("tenant", tenant.value()), eq("visitorId", visitorId));
        return Optional.ofNullable(conversations
                        .find(ofVisitor)
                        .projection(include("_id"))
                        .sort(descending("updatedAt"))
                        .first())
                .map(document -> document.getString("_id"));
    }

    /** @return false when another turn was faster: nothing was written then */
    boolean save(Conversation before, Commit commit) {
        TenantId tenant = before.tenant();
        List<Bson> updates = new ArrayList<>(List.of(
                set("version", before.version() + 1),
                set("updatedAt", Date.from(commit.at())),
                set("language", commit.state().language().code()),
                set("lastSequence", before.lastSequence() + commit.messages().size()),
                set("state", mapper.sealed(tenant, commit.state())),
                pushEach("recent", messages(tenant, commit))));
        if (!commit.events().isEmpty()) {
            updates.add(pushEach(
                    "pending", commit.events().stream().map(mapper::pending).toList()));
            updates.add(set("pendingSince", Date.from(commit.at())));
        }
        if (commit.answeredMessageId() != null) {
            updates.add(set("answered", answered(before, commit, commit.answeredMessageId())));
            updates.add(inc("received", 1));
            updates.add(inc("notUnderstood", commit.handled() ? 0 : 1));
        }
        if (commit.appliedEventId() != null) {
            updates.add(set("applied", last(before.applied(), commit.appliedEventId(), REMEMBERED_EVENTS)));
        }
        if (commit.cartEdited()) {
            updates.add(set("cartEditedAt", Date.from(commit.at())));
        }
        Bson unchanged = and(own(tenant, before.id()), eq("version", before.version()));
        return conversations.updateOne(unchanged, combine(updates)).getModifiedCount() == 1;
    }

    @AcrossTenants("conversations end for every shop after the same time")
    List<String> untouchedSince(Instant instant, int limit) {
        List<String> ids = new ArrayList<>();
        for (Document document : conversations
                .find(lt("updatedAt", Date.from(instant)))
                .projection(include("_id"))
                .limit(limit)) {
            ids.add(document.getString("_id"));
        }
        return ids;
    }

    @AcrossTenants("follows untouchedSince")
    void delete(String id) {
        conversations.deleteOne(eq("_id", id));
    }

    private List<Document> answered(Conversation before, Commit commit, String messageId) {
        Document answer = new Document("messageId", messageId)
                .append("first", before.lastSequence() + 1)
                .append("last", before.lastSequence() + commit.messages().size());
        List<Document> earlier = before.answered().stream()
                .map(known -> new Document("messageId", known.messageId())
                        .append("first", known.first())
                        .append("last", known.last()))
                .toList();
        return last(earlier, answer, REMEMBERED_ANSWERS);
    }

    private static <T> List<T> last(List<T> earlier, @Nullable T newest, int most) {
        List<T> all = Stream.concat(earlier.stream(), Stream.ofNullable(newest)).toList();
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private List<Document> messages(TenantId tenant, Commit commit) {
        List<Document> documents = new ArrayList<>();
        for (Message message : commit.messages()) {
            boolean read = message.from() == Message.From.SHOPPER;
            documents.add(mapper.message(tenant, message, read ? commit.understood() : null));
        }
        return documents;
    }

    static Bson own(TenantId tenant, String id) {
        return and(eq("_id", id), eq("tenant", tenant.value()));
    }
}
