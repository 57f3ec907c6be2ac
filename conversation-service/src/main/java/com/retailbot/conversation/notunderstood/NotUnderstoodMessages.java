package com.retailbot.conversation.notunderstood;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.retailbot.conversation.store.Indexed;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.TenantId;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * One document for each normalised text of a bot, found by a keyed fingerprint; the text itself is encrypted. A message keeps its
 * place here once it is labelled or dismissed, so that saying it again does not bring it back.
 */
@Repository
class NotUnderstoodMessages implements Indexed {

    /** Where a message stands. */
    enum State {
        OPEN,
        LABELLED,
        DISMISSED
    }

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> messages;
    private final FieldCipher cipher;

    NotUnderstoodMessages(MongoDatabase database, FieldCipher cipher) {
        this.messages = database.getCollection("not_understood");
        this.cipher = cipher;
    }

    @Override
    public void createIndexes() {
        messages.createIndex(ascending("tenant", "botId", "state", "lastAt"));
        messages.createIndex(ascending("lastAt"));
    }

    void count(TenantId tenant, String botId, String text, Understood understood, Instant at) {
        EncryptedText sealed = cipher.encrypt(tenant, text);
        messages.updateOne(
                eq("_id", id(tenant, botId, text)),
                combine(
                        setOnInsert("tenant", tenant.value()),
                        setOnInsert("botId", botId),
                        setOnInsert("state", State.OPEN.name()),
                        set("key", sealed.keyId()),
                        set("text", sealed.ciphertext()),
                        set("language", understood.language()),
                        set("guess", understood.intent()),
                        set("confidence", understood.confidence()),
                        set("lastAt", Date.from(at)),
                        inc("times", 1)),
                UPSERT);
    }

    /** The latest first; one more than {@code limit} when there are more. */
    List<NotUnderstoodMessage> open(TenantId tenant, String botId, Cursor before, int limit) {
        Date at = Date.from(before.at());
        Bson earlier = and(
                ofBot(tenant, botId),
                eq("state", State.OPEN.name()),
                or(lt("lastAt", at), and(eq("lastAt", at), lt("_id", before.id()))));
        List<NotUnderstoodMessage> found = new ArrayList<>();
        for (Document document :
                messages.find(earlier).sort(descending("lastAt", "_id")).limit(limit + 1)) {
            found.add(message(tenant, document));
        }
        return found;
    }

    /** @return false when the bot has no such message */
    boolean put(TenantId tenant, String botId, String id, State state) {
        return messages.updateOne(and(eq("_id", id), ofBot(tenant, botId)), set("state", state.name()))
                        .getMatchedCount()
                == 1;
    }

    /** These texts are examples now: what is not understood after the training is worth another look. */
    void forgetTaught(TenantId tenant, String botId, Collection<String> texts) {
        List<String> ids =
                texts.stream().map(text -> id(tenant, botId, text)).distinct().toList();
        messages.deleteMany(and(ofBot(tenant, botId), in("_id", ids), ne("state", State.DISMISSED.name())));
    }

    @AcrossTenants("messages lose their worth for every shop after the same time")
    void deleteUnsaidSince(Instant instant) {
        messages.deleteMany(lt("lastAt", Date.from(instant)));
    }

    private NotUnderstoodMessage message(TenantId tenant, Document document) {
        EncryptedText text = new EncryptedText(document.getString("key"), document.getString("text"));
        return new NotUnderstoodMessage(
                document.getString("_id"),
                cipher.decrypt(tenant, text),
                document.getInteger("times"),
                document.getString("language"),
                document.getString("guess"),
                document.getDouble("confidence"),
                document.getDate("lastAt").toInstant());
    }

    private String id(TenantId tenant, String botId, String text) {
        return cipher.fingerprint(tenant, "not-understood", botId + '\n' + wording(text));
    }

    /** What two shoppers' messages have in common when they say the same: the words without punctuation, accents and case. */
    static String wording(String text) {
        return TextNormalizer.normalize(text).words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static Bson ofBot(TenantId tenant, String botId) {
        return and(eq("tenant", tenant.value()), eq("botId", botId));
    }
}
