package com.retailbot.conversation.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.retailbot.conversation.store.Indexed;
import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.TenantId;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * The messages of a conversation: the latest inside its document, older ones in a collection of their own, so that the document
 * of a long conversation stays small. Messages never change, so moving them may be repeated at any point.
 */
@Repository
class MessageArchive implements Indexed {

    private static final int MOST_IN_DOCUMENT = 60;
    private static final int LEFT_IN_DOCUMENT = 20;

    private final MongoCollection<Document> conversations;
    private final MongoCollection<Document> archive;
    private final ConversationMapper mapper;

    MessageArchive(MongoDatabase database, ConversationMapper mapper) {
        this.conversations = database.getCollection("conversations");
        this.archive = database.getCollection("messages");
        this.mapper = mapper;
    }

    @Override
    public void createIndexes() {
        archive.createIndex(ascending("conversationId", "sequence"));
    }

    /** Messages behind a sequence, oldest first. */
    List<Message.Read> after(TenantId tenant, String conversationId, int sequence, int limit) {
        List<Document> recent = recent(tenant, conversationId);
        int firstRecent =
                recent.isEmpty() ? Integer.MAX_VALUE : recent.getFirst().getInteger("sequence");
        List<Document> found = new ArrayList<>();
        if (sequence + 1 < firstRecent) {
            Bson older =
                    and(eq("conversationId", conversationId), eq("tenant", tenant.value()), gt("sequence", sequence));
            archive.find(older).sort(ascending("sequence")).limit(limit).into(found);
            found.removeIf(message -> message.getInteger("sequence") >= firstRecent);
        }
        recent.stream()
                .filter(message -> message.getInteger("sequence") > sequence)
                .forEach(found::add);
        return found.stream()
                .limit(limit)
                .map(message -> mapper.message(tenant, message))
                .toList();
    }

    /** Moves older messages out of a document that has become long. */
    void tidy(TenantId tenant, String conversationId) {
        List<Document> recent = recent(tenant, conversationId);
        if (recent.size() <= MOST_IN_DOCUMENT) {
            return;
        }
        List<Document> old = recent.subList(0, recent.size() - LEFT_IN_DOCUMENT);
        for (Document message : old) {
            String id = conversationId + ":" + message.getInteger("sequence");
            Document moved = new Document("tenant", tenant.value()).append("conversationId", conversationId);
            moved.putAll(message);
            archive.replaceOne(eq("_id", id), moved, new ReplaceOptions().upsert(true));
        }
        conversations.updateOne(
                Conversations.own(tenant, conversationId),
                pull("recent", lte("sequence", old.getLast().getInteger("sequence"))));
    }

    static boolean isLong(int lastSequence) {
        return lastSequence % LEFT_IN_DOCUMENT < 3 && lastSequence > MOST_IN_DOCUMENT;
    }

    @AcrossTenants("follows the deletion of the conversation")
    void delete(String conversationId) {
        archive.deleteMany(eq("conversationId", conversationId));
    }

    private List<Document> recent(TenantId tenant, String conversationId) {
        Document document = conversations
                .find(Conversations.own(tenant, conversationId))
                .projection(include("recent"))
                .first();
        return document == null ? List.of() : document.getList("recent", Document.class, List.of());
    }
}
