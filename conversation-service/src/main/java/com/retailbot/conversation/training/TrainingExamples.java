package com.retailbot.conversation.training;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.retailbot.conversation.store.Indexed;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.TenantId;
import com.retailbot.events.TrainingRequested;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the training sets, in the parts in which they came. Shoppers said many of them, so they are encrypted. */
@Repository
class TrainingExamples implements Indexed {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> parts;
    private final FieldCipher cipher;
    private final JsonMapper json;

    TrainingExamples(MongoDatabase database, FieldCipher cipher, JsonMapper json) {
        this.parts = database.getCollection("training_examples");
        this.cipher = cipher;
        this.json = json;
    }

    @Override
    public void createIndexes() {
        parts.createIndex(ascending("tenant", "botId"));
    }

    void save(TenantId tenant, TrainingRequested part) {
        EncryptedText body = cipher.encrypt(tenant, json.writeValueAsString(part.examples()));
        String id = "%s:%s:%s:%d".formatted(tenant, part.botId(), part.trainingId(), part.part());
        parts.replaceOne(
                eq("_id", id),
                new Document("tenant", tenant.value())
                        .append("botId", part.botId())
                        .append("trainingId", part.trainingId())
                        .append("part", part.part())
                        .append("key", body.keyId())
                        .append("body", body.ciphertext()),
                UPSERT);
    }

    /** One list a part that arrived, in order. */
    List<List<TrainingRequested.Example>> parts(TenantId tenant, String botId, String trainingId) {
        List<List<TrainingRequested.Example>> found = new ArrayList<>();
        for (Document part : parts.find(and(ofBot(tenant, botId), eq("trainingId", trainingId)))
                .sort(ascending("part"))) {
            EncryptedText body = new EncryptedText(part.getString("key"), part.getString("body"));
            found.add(json.readValue(cipher.decrypt(tenant, body), new TypeReference<>() {}));
        }
        return found;
    }

    void deleteOthers(TenantId tenant, String botId, String trainingId) {
        parts.deleteMany(and(ofBot(tenant, botId), ne("trainingId", trainingId)));
    }

    private static Bson ofBot(TenantId tenant, String botId) {
        return and(eq("tenant", tenant.value()), eq("botId", botId));
    }
}
