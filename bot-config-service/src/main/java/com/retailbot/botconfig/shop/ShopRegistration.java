package com.retailbot.botconfig.shop;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.defaults.security.Role;
import com.retailbot.defaults.security.SignedInUser;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers shops. */
@Service
public class ShopRegistration {
    /** Somebody who belongs to a shop by e-mail, before the first sign-in. */
    public record Invitation(String email, String name, Role role) {}

    private final Shops shops;
    private final Memberships memberships;
    private final OwnShops ownShops;
    private final Identities identities;
    private final EventOutbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShopRegistration(
            Shops shops,
            Memberships memberships,
            OwnShops ownShops,
            Identities identities,
            EventOutbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.shops = shops;
        this.memberships = memberships;
        this.ownShops = ownShops;
        this.identities = identities;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Registers a shop that the caller then owns and works in. The account is told first: if it cannot be reached,
     * nothing was stored and the caller simply repeats. A repetition with a name that the caller already registered
     * answers that shop instead of making a second one.
     */
    public Shop register(SignedInUser user, ShopProfile profile) {
        Optional<Shop> registered = ownShops.registeredBy(user, profile.name());
        TenantId tenant = registered.map(Shop::tenant).orElseGet(TenantId::random);
        identities.assignShop(user.userId(), tenant, Role.OWNER);
        if (registered.isPresent()) {
            return registered.get();
        }
        Shop shop = new Shop(tenant, profile, false, user.userId(), clock.instant());
        Membership owner = new Membership(
                tenant, user.userId(), user.email().toLowerCase(Locale.ROOT), user.name(), Role.OWNER, clock.instant());
        try {
            transaction.executeWithoutResult(status -> store(shop, List.of(owner)));
            return shop;
        } catch (DataIntegrityViolationException e) {
            // The same registration won at the same moment on another connection: answer that one.
            if (ownShops.registeredBy(user, profile.name()).isEmpty()) {
                throw e;
            }
            return register(user, profile);
        }
    }

    /** @return false when the shop is there already; the caller's transaction carries all of it */
    public boolean registerDemo(TenantId tenant, ShopProfile profile, List<Invitation> invitations) {
        if (shops.findByTenant(tenant).isPresent()) {
            return false;
        }
        store(
                new Shop(tenant, profile, true, "demo", clock.instant()),
                invitations.stream()
                        .map(invited -> new Membership(
                                tenant,
                                null,
                                invited.email().toLowerCase(Locale.ROOT),
                                invited.name(),
                                invited.role(),
                                clock.instant()))
                        .toList());
        return true;
    }

    private void store(Shop shop, List<Membership> members) {
        shops.add(shop.tenant(), shop);
        members.forEach(member -> memberships.add(shop.tenant(), member));
        outbox.publish(shop.tenant(), shop.registered());
    }
}
