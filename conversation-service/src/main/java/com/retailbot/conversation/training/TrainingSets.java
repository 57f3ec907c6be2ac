package com.retailbot.conversation.training;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.retailbot.conversation.store.Indexed;
import com.retailbot.conversation.training.TrainingSet.Lease;
import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.TenantId;
import com.retailbot.events.TrainingRequested;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The newest training set of each bot, and for which built-in models it was trained. A build with another built-in model finds
 * the set untrained and trains it, while instances of the build before go on with theirs.
 */
@Repository
class TrainingSets implements Indexed {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> sets;
    private final Clock clock;

    TrainingSets(MongoDatabase database, Clock clock) {
        this.sets = database.getCollection("training_sets");
        this.clock = clock;
    }

    /**
     * Where a bot's training stands for one built-in model.
     *
     * @param problem why nothing could be learned
     */
    record Progress(
            TrainingSet set,
            boolean trained,
            boolean underWay,
            @Nullable String problem) {}

    @Override
    public void createIndexes() {
        sets.createIndex(ascending("leaseUntil"));
    }

    Optional<Progress> progress(TenantId tenant, String botId, String fingerprint) {
        return Optional.ofNullable(sets.find(own(tenant, botId)).first())
                .map(document -> new Progress(
                        trainingSet(document),
                        document.getList("trainedFor", String.class, List.of()).contains(fingerprint),
                        document.getDate("leaseUntil").toInstant().isAfter(clock.instant()),
                        document.getString("problem")));
    }

    Optional<TrainingSet> find(TenantId tenant, String botId) {
        return Optional.ofNullable(sets.find(own(tenant, botId)).first()).map(TrainingSets::trainingSet);
    }

    /** Replaces the set before; an instance that still trains on that one will find its result unwanted. */
    void save(TenantId tenant, TrainingRequested last, int examples) {
        sets.replaceOne(
                own(tenant, last.botId()),
                new Document("tenant", tenant.value())
                        .append("botId", last.botId())
                        .append("trainingId", last.trainingId())
                        .append("examples", examples)
                        .append("requestedAt", Date.from(last.requestedAt()))
                        .append("trainedFor", List.of())
                        .append("problem", null)
                        .append("leaseUntil", Date.from(Instant.EPOCH)),
                UPSERT);
    }

    /** A set that nobody has trained yet for this built-in model, and nobody is training. */
    @AcrossTenants("every instance trains for all shops")
    Optional<Lease> lease(String fingerprint, Duration duration) {
        Instant now = clock.instant();
        Date until = Date.from(now.plus(duration));
        Document leased = sets.findOneAndUpdate(
                and(ne("trainedFor", fingerprint), lt("leaseUntil", Date.from(now))), set("leaseUntil", until));
        return Optional.ofNullable(leased).map(document -> new Lease(trainingSet(document), until));
    }

    /** @return false when the set was replaced, or the lease ran out, meanwhile */
    boolean finish(Lease lease, String fingerprint, @Nullable String problem) {
        TrainingSet done = lease.set();
        Bson mine = and(
                own(done.tenant(), done.botId()), eq("trainingId", done.trainingId()), eq("leaseUntil", lease.until()));
        return sets.updateOne(
                                mine,
                                combine(
                                        addToSet("trainedFor", fingerprint),
                                        set("problem", problem),
                                        set("leaseUntil", Date.from(Instant.EPOCH))))
                        .getModifiedCount()
                == 1;
    }

    /** The model of the set turned out to be unusable. */
    void trainAgain(TenantId tenant, String botId, String fingerprint) {
        sets.updateOne(own(tenant, botId), pull("trainedFor", fingerprint));
    }

    private static Bson own(TenantId tenant, String botId) {
        return eq("_id", tenant + ":" + botId);
    }

    private static TrainingSet trainingSet(Document document) {
        return new TrainingSet(
                new TenantId(document.getString("tenant")),
                document.getString("botId"),
                document.getString("trainingId"),
                document.getInteger("examples"),
                document.getDate("requestedAt").toInstant());
    }
}
