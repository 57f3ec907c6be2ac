package com.retailbot.botconfig.shop;

import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.web.ETags;
import com.retailbot.events.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shop that the caller works in. */
@Service
@Transactional
public class CurrentShop {
    private static final String FALLBACK_LANGUAGE = "fr";

    private final Shops shops;
    private final Memberships memberships;

    CurrentShop(Shops shops, Memberships memberships) {
        this.shops = shops;
        this.memberships = memberships;
    }

    public Shop read(TenantId tenant) {
        return shops.findByTenant(tenant).orElseThrow(() -> NotFoundException.of("shop", tenant.value()));
    }

    public Shop change(TenantId tenant, @Nullable String ifMatch, ShopProfile profile) {
        Shop shop = read(tenant);
        ETags.requireMatch(ifMatch, shop.version());
        shop.change(profile);
        return shop;
    }

    public List<Membership> members(TenantId tenant) {
        return memberships.findByTenantOrderByJoinedAtAscEmailAsc(tenant);
    }

    /** The language that something new in this shop starts with. */
    public String defaultLanguage(TenantId tenant) {
        return shops.findByTenant(tenant)
                .map(shop -> shop.profile().defaultLanguage())
                .orElse(FALLBACK_LANGUAGE);
    }
}
