package com.retailbot.inventory.stock;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.web.ETags;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the count: what the catalogue reports, what people correct. Every change is published and checked for alerts. */
@Service
public class StockLedger {

    private final StockItems items;
    private final EventOutbox outbox;
    private final ApplicationEventPublisher changes;
    private final Clock clock;

    StockLedger(StockItems items, EventOutbox outbox, ApplicationEventPublisher changes, Clock clock) {
        this.items = items;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes over a product's variants and the stock that its source reports. */
    @Transactional
    public void productChanged(TenantId tenant, ProductChanged product) {
        for (ProductChanged.Variant variant : product.variants()) {
            StockItem item = items.lock(tenant, java.util.List.of(variant.variantId())).stream()
                    .findFirst()
                    .orElse(null);
            boolean isNew = item == null;
            if (item == null) {
                item = new StockItem(
                        tenant,
                        variant.variantId(),
                        product.productId(),
                        variant.sku(),
                        product.title(),
                        clock.instant());
            }
            boolean turned = item.isActive() != product.active();
            item.describe(variant.sku(), product.title(), product.active());
            boolean counted =
                    variant.reportedStock() != null && item.reported(variant.reportedStock(), clock.instant());
            items.save(item);
            if (isNew || counted) {
                recordChange(item, "import");
            } else if (turned) {
                // What is no longer sold needs no restocking; what is sold again may.
                changes.publishEvent(new StockLevelChanged(item));
            }
        }
    }

    /** A person counted. */
    @Transactional
    public StockItem adjust(TenantId tenant, String variantId, int onHand, @Nullable String ifMatch) {
        StockItem item = locked(tenant, variantId);
        ETags.requireMatch(ifMatch, item.version());
        Instant now = clock.instant();
        if (item.setOnHand(onHand, now)) {
            recordChange(item, "adjustment");
        }
        return items.save(item);
    }

    /** @param threshold null to follow the shop's default again */
    @Transactional
    public StockItem changeThreshold(TenantId tenant, String variantId, @Nullable Integer threshold) {
        StockItem item = locked(tenant, variantId);
        item.setThreshold(threshold);
        changes.publishEvent(new StockLevelChanged(item));
        return items.save(item);
    }

    /** Publishes the item as it is now; call it inside the transaction that changed it. */
    public void recordChange(StockItem item, String reason) {
        outbox.publish(item.tenant(), item.toEvent(reason));
        changes.publishEvent(new StockLevelChanged(item));
    }

    private StockItem locked(TenantId tenant, String variantId) {
        return items.lock(tenant, java.util.List.of(variantId)).stream()
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("variant", variantId));
    }
}
