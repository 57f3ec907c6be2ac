package com.retailbot.conversation.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Conversations as members of the shop read them. */
@Repository
public class Transcripts {

    private static final int MOST_MESSAGES = 2_000;
    private static final Bson SUMMARY = include(
            "botId", "visitorId", "language", "startedAt", "updatedAt", "lastSequence", "received", "notUnderstood");

    private final MongoCollection<Document> conversations;
    private final MessageArchive archive;

    Transcripts(MongoDatabase database, MessageArchive archive) {
        this.conversations = database.getCollection("conversations");
        this.archive = archive;
    }

    /**
     * @param received messages of the shopper
     * @param notUnderstood of these, how many the bot had to fall back on
     */
    public record Summary(
            String id,
            String botId,
            String visitorId,
            ChatLanguage language,
            Instant startedAt,
            Instant lastMessageAt,
            int messages,
            int received,
            int notUnderstood) {}

    /** The latest first; one more than {@code limit} when there are more. */
    public List<Summary> latest(TenantId tenant, Cursor before, int limit) {
        Date at = Date.from(before.at());
        Bson earlier = and(
                eq("tenant", tenant.value()),
                or(lt("updatedAt", at), and(eq("updatedAt", at), lt("_id", before.id()))));
        List<Summary> found = new ArrayList<>();
        for (Document document : conversations
                .find(earlier)
                .projection(SUMMARY)
                .sort(descending("updatedAt", "_id"))
                .limit(limit + 1)) {
            found.add(summary(document));
        }
        return found;
    }

    public Optional<Summary> find(TenantId tenant, String id) {
        return Optional.ofNullable(conversations
                        .find(Conversations.own(tenant, id))
                        .projection(SUMMARY)
                        .first())
                .map(Transcripts::summary);
    }

    /** All messages of a conversation, oldest first. */
    public List<Message.Read> messages(TenantId tenant, String id) {
        return archive.after(tenant, id, 0, MOST_MESSAGES);
    }

    private static Summary summary(Document document) {
        return new Summary(
                document.getString("_id"),
                document.getString("botId"),
                document.getString("visitorId"),
                ChatLanguage.ofCode(document.getString("language")),
                document.getDate("startedAt").toInstant(),
                document.getDate("updatedAt").toInstant(),
                document.getInteger("lastSequence"),
                document.getInteger("received"),
                document.getInteger("notUnderstood"));
    }
}
