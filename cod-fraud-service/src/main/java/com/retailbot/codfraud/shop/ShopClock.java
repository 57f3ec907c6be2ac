package com.retailbot.codfraud.shop;

import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time zone that a shop's nights and feasts follow. */
@Service
public class ShopClock {

    private static final Logger LOG = LoggerFactory.getLogger(ShopClock.class);
    /** For orders that arrive before the shop's own event did. */
    private static final ZoneId USUAL = ZoneId.of("Africa/Algiers");

    private final Shops shops;

    ShopClock(Shops shops) {
        this.shops = shops;
    }

    @Transactional(readOnly = true)
    public ZoneId zoneOf(TenantId tenant) {
        return shops.find(tenant).map(shop -> zone(shop.timeZone())).orElse(USUAL);
    }

    @Transactional
    public void remember(TenantId tenant, ShopRegistered registered) {
        shops.find(tenant)
                .ifPresentOrElse(
                        shop -> shop.movedTo(registered.timeZone()),
                        () -> shops.save(new Shop(tenant.value(), registered.timeZone(), registered.registeredAt())));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            LOG.warn("Time zone '{}' of a shop is unknown (expected: a name such as Africa/Algiers)", name);
            return USUAL;
        }
    }
}
