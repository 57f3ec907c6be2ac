package com.retailbot.botconfig.shop;

import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Role;
import com.retailbot.defaults.security.SignedInUser;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Who the caller is, which shops are open to them, and which one they work in. */
@Service
public class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    /** The shop and role that an access token names; both null before the first shop. */
    public record TokenClaims(
            @Nullable String shopId, @Nullable String role, boolean emailVerified) {}

    /** One of the caller's shops and the caller's role in it. */
    public record Place(Shop shop, Role role) {}

    /**
     * @param active where the caller works; null without a shop
     * @param tokenOutdated the token names another shop or role: fetch a new one before calling anything else
     */
    public record Me(SignedInUser user, @Nullable Place active, List<Place> places, boolean tokenOutdated) {}

    private final OwnShops ownShops;
    private final Memberships memberships;
    private final Identities identities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            OwnShops ownShops,
            Memberships memberships,
            Identities identities,
            TransactionTemplate transaction,
            Clock clock) {
        this.ownShops = ownShops;
        this.memberships = memberships;
        this.identities = identities;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Me me(SignedInUser user, TokenClaims claims) {
        // An unproven address must not open the shop that invited its real owner.
        if (claims.emailVerified()) {
            ownShops.claimInvitations(user);
        }
        List<Place> places = ownShops.of(user).stream()
                .map(own -> new Place(own.shop(), own.membership().role()))
                .toList();
        Optional<Place> active = places.stream()
                .filter(place -> place.shop().tenant().value().equals(claims.shopId()))
                .findFirst()
                .or(() -> places.stream().findFirst());
        boolean outdated = active.isPresent() && !agrees(claims, active.get());
        if (outdated) {
            active.ifPresent(place -> tryAssign(user, place));
        }
        return new Me(user, active.orElse(null), places, outdated);
    }

    /** The next token names this shop. A shop that the caller does not belong to looks as if it did not exist. */
    public void workIn(SignedInUser user, TenantId tenant) {
        Membership membership = memberships
                .findByTenantAndUserId(tenant, user.userId())
                .orElseThrow(() -> NotFoundException.of("shop", tenant.value()));
        identities.assignShop(user.userId(), tenant, membership.role());
        transaction.executeWithoutResult(status -> memberships
                .findByTenantAndUserId(tenant, user.userId())
                .ifPresent(current -> current.activate(clock.instant())));
    }

    private static boolean agrees(TokenClaims claims, Place place) {
        return place.shop().tenant().value().equals(claims.shopId())
                && place.role().claim().equals(claims.role());
    }

    /** Reading who I am works without Keycloak's admin interface; the next read tries again. */
    private void tryAssign(SignedInUser user, Place place) {
        try {
            identities.assignShop(user.userId(), place.shop().tenant(), place.role());
        } catch (ProblemException e) {
            LOG.warn(
                    "Could not write shop {} to the account of user {}",
                    place.shop().tenant(),
                    user.userId(),
                    e);
        }
    }
}
