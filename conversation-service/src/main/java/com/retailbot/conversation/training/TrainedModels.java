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
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trained models, one for each bot and built-in model. Bytes stand apart, in pieces that a document can hold; the report comes
 * last, so that whoever reads a report finds all pieces.
 */
@Repository
class TrainedModels implements Indexed {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final int PIECE = 4_000_000;

    private final MongoCollection<Document> reports;
    private final MongoCollection<Document> pieces;
    private final FieldCipher cipher;
    private final JsonMapper json;

    TrainedModels(MongoDatabase database, FieldCipher cipher, JsonMapper json) {
        this.reports = database.getCollection("trained_models");
        this.pieces = database.getCollection("trained_model_pieces");
        this.cipher = cipher;
        this.json = json;
    }

    @Override
    public void createIndexes() {
        pieces.createIndex(ascending("model", "number"));
        pieces.createIndex(ascending("tenant", "botId"));
        reports.createIndex(ascending("tenant", "botId"));
    }

    void save(TenantId tenant, String botId, TrainingReport report, byte[] model) {
        String id = id(tenant, botId, report.fingerprint());
        for (int number = 0; number * PIECE < model.length; number++) {
            byte[] piece = Arrays.copyOfRange(model, number * PIECE, Math.min(model.length, (number + 1) * PIECE));
            pieces.replaceOne(
                    eq("_id", "%s:%s:%d".formatted(id, report.trainingId(), number)),
                    new Document("model", id)
                            .append("tenant", tenant.value())
                            .append("botId", botId)
                            .append("trainingId", report.trainingId())
                            .append("number", number)
                            .append("bytes", new Binary(piece)),
                    UPSERT);
        }
        EncryptedText body = cipher.encrypt(tenant, json.writeValueAsString(report));
        reports.replaceOne(
                eq("_id", id),
                new Document("tenant", tenant.value())
                        .append("botId", botId)
                        .append("trainingId", report.trainingId())
                        .append("key", body.keyId())
                        .append("body", body.ciphertext()),
                UPSERT);
        // Also those beside built-in models that no instance has any more.
        Bson older = and(eq("tenant", tenant.value()), eq("botId", botId), ne("trainingId", report.trainingId()));
        reports.deleteMany(older);
        pieces.deleteMany(older);
    }

    /** The training that made the bot's model. */
    Optional<String> trainingId(TenantId tenant, String botId, String fingerprint) {
        return document(tenant, botId, fingerprint).map(document -> document.getString("trainingId"));
    }

    Optional<TrainingReport> report(TenantId tenant, String botId, String fingerprint) {
        return document(tenant, botId, fingerprint)
                .map(document -> new EncryptedText(document.getString("key"), document.getString("body")))
                .map(body -> json.readValue(cipher.decrypt(tenant, body), TrainingReport.class));
    }

    byte[] model(TenantId tenant, String botId, String fingerprint, String trainingId) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Bson ofModel = and(
                eq("model", id(tenant, botId, fingerprint)),
                eq("tenant", tenant.value()),
                eq("trainingId", trainingId));
        for (Document piece : pieces.find(ofModel).sort(ascending("number"))) {
            bytes.writeBytes(piece.get("bytes", Binary.class).getData());
        }
        return bytes.toByteArray();
    }

    private Optional<Document> document(TenantId tenant, String botId, String fingerprint) {
        Bson own = and(eq("_id", id(tenant, botId, fingerprint)), eq("tenant", tenant.value()));
        return Optional.ofNullable(reports.find(own).first());
    }

    private static String id(TenantId tenant, String botId, String fingerprint) {
        return tenant + ":" + botId + ":" + fingerprint;
    }
}
