package com.retailbot.inventory.alert;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.web.ETags;
import com.retailbot.events.StockAlertKind;
import com.retailbot.events.TenantId;
import com.retailbot.inventory.stock.StockItem;
import com.retailbot.inventory.stock.StockItems;
import com.retailbot.inventory.stock.StockLevelChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises one alert when a variant reaches its threshold, another when it is gone, and closes them when there is enough. */
@Service
public class StockWatch {

    private final StockAlerts alerts;
    private final ShopStockSettings shopSettings;
    private final AlertSettings defaults;
    private final StockItems items;
    private final EventOutbox outbox;
    private final Clock clock;

    StockWatch(
            StockAlerts alerts,
            ShopStockSettings shopSettings,
            AlertSettings defaults,
            StockItems items,
            EventOutbox outbox,
            Clock clock) {
        this.alerts = alerts;
        this.shopSettings = shopSettings;
        this.defaults = defaults;
        this.items = items;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction of the change, so that an alert can neither be lost nor raised twice. */
    @EventListener
    @Transactional
    public void levelChanged(StockLevelChanged change) {
        check(change.item(), thresholdOf(change.item()));
    }

    private void check(StockItem item, int threshold) {
        Instant now = clock.instant();
        Optional<StockAlert> open = alerts.findByTenantAndVariantIdAndResolvedAtIsNull(item.tenant(), item.variantId());
        StockAlertKind due = dueKind(item, threshold);
        if (open.map(StockAlert::kind).orElse(null) == due) {
            return;
        }
        open.ifPresent(alert -> {
            alert.resolve(now);
            alerts.saveAndFlush(alert);
        });
        if (due != null) {
            StockAlert alert = alerts.save(new StockAlert(item, due, threshold, now));
            outbox.publish(item.tenant(), alert.toEvent());
        }
    }

    @Transactional
    public StockAlert acknowledge(TenantId tenant, String alertId) {
        StockAlert alert = alerts.findByTenantAndId(tenant, alertId)
                .orElseThrow(() -> NotFoundException.of("stock alert", alertId));
        alert.acknowledge(clock.instant());
        return alerts.save(alert);
    }

    @Transactional(readOnly = true)
    public StockSettings settings(TenantId tenant) {
        return shopSettings.of(tenant).orElseGet(() -> new StockSettings(tenant, defaults.defaultThreshold()));
    }

    @Transactional
    public StockSettings changeSettings(TenantId tenant, int defaultThreshold, @Nullable String ifMatch) {
        StockSettings settings = settings(tenant);
        ETags.requireMatch(ifMatch, settings.editableVersion());
        int before = settings.defaultThreshold();
        settings.change(defaultThreshold);
        StockSettings saved = shopSettings.save(settings);
        items.lockAvailableBetween(tenant, Math.min(before, defaultThreshold), Math.max(before, defaultThreshold))
                .forEach(item -> check(item, defaultThreshold));
        return saved;
    }

    private int thresholdOf(StockItem item) {
        Integer own = item.threshold();
        return own == null ? settings(item.tenant()).defaultThreshold() : own;
    }

    private static @Nullable StockAlertKind dueKind(StockItem item, int threshold) {
        if (!item.isActive() || item.available() > threshold) {
            return null;
        }
        return item.available() == 0 ? StockAlertKind.OUT_OF_STOCK : StockAlertKind.LOW_STOCK;
    }
}
