package com.retailbot.conversation.catalogue;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.retailbot.conversation.store.Indexed;
import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.StockChanged;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Products and stock as the newest events said; what the in-memory catalogues are rebuilt from. */
@Repository
class ProductStore implements Indexed {

    private static final ReplaceOptions INSERT_IF_ABSENT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> products;
    private final MongoCollection<Document> stock;
    private final JsonMapper json;
    private final Clock clock;

    ProductStore(MongoDatabase database, JsonMapper json, Clock clock) {
        this.products = database.getCollection("products");
        this.stock = database.getCollection("stock");
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void createIndexes() {
        for (MongoCollection<Document> collection : List.of(products, stock)) {
            collection.createIndex(ascending("tenant"));
            collection.createIndex(ascending("storedAt"));
        }
    }

    /** @return false when a newer state of the product is already there */
    boolean save(TenantId tenant, ProductChanged product) {
        Bson id = eq("_id", tenant + ":" + product.productId());
        Document known = products.find(id).first();
        if (known != null && known.getLong("version") > product.version()) {
            return false;
        }
        products.replaceOne(
                id,
                new Document("tenant", tenant.value())
                        .append("version", product.version())
                        .append("body", json.writeValueAsString(product))
                        .append("storedAt", Date.from(clock.instant())),
                INSERT_IF_ABSENT);
        return true;
    }

    /** @return false when a newer level of the variant is already there */
    boolean save(TenantId tenant, StockChanged change) {
        Bson id = eq("_id", String.join(":", tenant.value(), change.variantId(), change.location()));
        Document known = stock.find(id).first();
        Date changedAt = Date.from(change.changedAt());
        if (known != null && known.getDate("changedAt").after(changedAt)) {
            return false;
        }
        stock.replaceOne(
                id,
                new Document("tenant", tenant.value())
                        .append("variantId", change.variantId())
                        .append("location", change.location())
                        .append("available", change.available())
                        .append("changedAt", changedAt)
                        .append("storedAt", Date.from(clock.instant())),
                INSERT_IF_ABSENT);
        return true;
    }

    List<ProductChanged> products(TenantId tenant, @Nullable Instant storedSince) {
        List<ProductChanged> found = new ArrayList<>();
        for (Document document : products.find(of(tenant, storedSince))) {
            found.add(json.readValue(document.getString("body"), ProductChanged.class));
        }
        return found;
    }

    List<StockLevel> levels(TenantId tenant, @Nullable Instant storedSince) {
        List<StockLevel> found = new ArrayList<>();
        for (Document document : stock.find(of(tenant, storedSince))) {
            found.add(new StockLevel(
                    document.getString("variantId"), document.getString("location"), document.getInteger("available")));
        }
        return found;
    }

    @AcrossTenants("finds the shops whose catalogue another instance changed")
    Set<TenantId> changedSince(Instant instant) {
        Set<TenantId> tenants = new HashSet<>();
        for (MongoCollection<Document> collection : List.of(products, stock)) {
            for (Document document :
                    collection.find(gte("storedAt", Date.from(instant))).projection(include("tenant"))) {
                tenants.add(new TenantId(document.getString("tenant")));
            }
        }
        return tenants;
    }

    private static Bson of(TenantId tenant, @Nullable Instant storedSince) {
        Bson ofTenant = eq("tenant", tenant.value());
        return storedSince == null ? ofTenant : and(ofTenant, gte("storedAt", Date.from(storedSince)));
    }
}
