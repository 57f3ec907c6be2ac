package com.retailbot.conversation.tracking;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import com.retailbot.conversation.store.Indexed;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.TenantId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Orders by number, visitor and conversation, and how many units of each product were ordered. */
@Repository
public class TrackedOrders implements Indexed {

    private static final UpdateOptions INSERT_IF_ABSENT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> orders;
    private final MongoCollection<Document> sales;

    TrackedOrders(MongoDatabase database) {
        this.orders = database.getCollection("orders");
        this.sales = database.getCollection("sales");
    }

    @Override
    public void createIndexes() {
        orders.createIndex(ascending("tenant", "visitorId"));
        orders.createIndex(ascending("tenant", "customerKey"));
        sales.createIndex(ascending("tenant", "units"));
    }

    /** @return false when the order was known already */
    public boolean record(TenantId tenant, OrderPlaced order) {
        UpdateResult result = orders.updateOne(
                eq("_id", tenant + ":" + order.orderId()),
                combine(
                        setOnInsert("tenant", tenant.value()),
                        setOnInsert("orderId", order.orderId()),
                        setOnInsert("number", order.orderNumber()),
                        setOnInsert("status", OrderStatus.PLACED.name()),
                        setOnInsert("conversationId", order.conversationId()),
                        setOnInsert("visitorId", order.visitorId()),
                        setOnInsert("customerKey", order.contact().customerKey()),
                        setOnInsert("placedAt", Date.from(order.placedAt()))),
                INSERT_IF_ABSENT);
        boolean isNew = result.getUpsertedId() != null;
        if (isNew) {
            order.lines().forEach(line -> countSale(tenant, line));
        }
        return isNew;
    }

    public void record(TenantId tenant, OrderStatusChanged change) {
        orders.updateOne(
                eq("_id", tenant + ":" + change.orderId()),
                combine(set("status", change.to().name()), set("statusAt", Date.from(change.changedAt()))));
    }

    /** The orders of a visitor, the newest first. */
    public List<TrackedOrder> ofVisitor(TenantId tenant, String visitorId, int limit) {
        Bson ofVisitor = and(eq("tenant", tenant.value()), eq("visitorId", visitorId));
        List<TrackedOrder> found = new ArrayList<>();
        for (Document document :
                orders.find(ofVisitor).sort(descending("placedAt")).limit(limit)) {
            found.add(order(document));
        }
        return found;
    }

    /** The order with this number that was placed with this phone; people leave the shop's prefix out ("1042" for "DF-1042"). */
    public Optional<TrackedOrder> find(TenantId tenant, String orderNumber, String customerKey) {
        String wanted = orderNumber.toUpperCase(Locale.ROOT);
        Bson ofCustomer = and(eq("tenant", tenant.value()), eq("customerKey", customerKey));
        for (Document document : orders.find(ofCustomer).sort(descending("placedAt"))) {
            String number = document.getString("number").toUpperCase(Locale.ROOT);
            if (number.equals(wanted) || number.endsWith("-" + wanted)) {
                return Optional.of(order(document));
            }
        }
        return Optional.empty();
    }

    /** Ids of the products that sell best, best first. */
    public List<String> bestSellers(TenantId tenant, int limit) {
        List<String> products = new ArrayList<>();
        for (Document document : sales.find(eq("tenant", tenant.value()))
                .sort(descending("units"))
                .limit(limit)) {
            products.add(document.getString("productId"));
        }
        return products;
    }

    private void countSale(TenantId tenant, OrderLine line) {
        sales.updateOne(
                eq("_id", tenant + ":" + line.productId()),
                combine(
                        setOnInsert("tenant", tenant.value()),
                        setOnInsert("productId", line.productId()),
                        inc("units", line.quantity())),
                INSERT_IF_ABSENT);
    }

    private static TrackedOrder order(Document document) {
        return new TrackedOrder(
                document.getString("orderId"),
                document.getString("number"),
                OrderStatus.valueOf(document.getString("status")),
                document.getString("conversationId"),
                document.getString("visitorId"),
                document.getString("customerKey"),
                document.getDate("placedAt").toInstant());
    }
}
