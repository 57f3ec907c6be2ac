package com.retailbot.conversation.bot;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.retailbot.conversation.store.Indexed;
import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.BotPublished;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Published bots and knowledge as the newest events said. */
@Repository
class BotStore implements Indexed {

    private static final ReplaceOptions INSERT_IF_ABSENT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> bots;
    private final MongoCollection<Document> knowledge;
    private final JsonMapper json;

    BotStore(MongoDatabase database, JsonMapper json) {
        this.bots = database.getCollection("bots");
        this.knowledge = database.getCollection("knowledge");
        this.json = json;
    }

    @Override
    public void createIndexes() {
        bots.createIndex(ascending("botKey"));
        knowledge.createIndex(ascending("tenant"));
    }

    void save(TenantId tenant, BotPublished bot) {
        Bson id = eq("_id", tenant + ":" + bot.botId());
        bots.replaceOne(
                id,
                new Document("tenant", tenant.value())
                        .append("botKey", bot.botKey())
                        .append("body", json.writeValueAsString(bot)),
                INSERT_IF_ABSENT);
    }

    @AcrossTenants("a widget names its bot by the public key; the shop follows from it")
    Optional<PublishedBot> findByKey(String botKey) {
        return Optional.ofNullable(bots.find(eq("botKey", botKey)).first()).map(this::bot);
    }

    boolean contains(TenantId tenant, String botId) {
        return bots.countDocuments(eq("_id", tenant + ":" + botId)) > 0;
    }

    void save(TenantId tenant, KnowledgeChanged entry) {
        Bson id = eq("_id", tenant + ":" + entry.entryId());
        if (entry.removed()) {
            knowledge.deleteOne(id);
            return;
        }
        knowledge.replaceOne(
                id,
                new Document("tenant", tenant.value()).append("body", json.writeValueAsString(entry)),
                INSERT_IF_ABSENT);
    }

    List<KnowledgeChanged> knowledge(TenantId tenant) {
        List<KnowledgeChanged> entries = new ArrayList<>();
        for (Document document : knowledge.find(eq("tenant", tenant.value())).sort(ascending("_id"))) {
            entries.add(json.readValue(document.getString("body"), KnowledgeChanged.class));
        }
        return entries;
    }

    private PublishedBot bot(Document document) {
        return PublishedBot.of(
                new TenantId(document.getString("tenant")),
                json.readValue(document.getString("body"), BotPublished.class));
    }
}
