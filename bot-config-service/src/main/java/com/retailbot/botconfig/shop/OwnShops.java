package com.retailbot.botconfig.shop;

import com.retailbot.defaults.security.SignedInUser;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that looks across shops: those of a single signed-in person, before a tenant is chosen. Every query asks
 * by the person's id or e-mail from the verified token.
 */
@Component
class OwnShops {
    record OwnShop(Membership membership, Shop shop) {}

    private final EntityManager entityManager;

    OwnShops(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The person's shops, the one last worked in first. */
    @Transactional(readOnly = true)
    List<OwnShop> of(SignedInUser user) {
        return entityManager
                .createQuery("""
                        select m, s from Membership m join Shop s on s.tenant = m.tenant
                        where m.userId = :userId order by m.activeAt desc nulls last, s.registeredAt, s.id
                        """, Object[].class)
                .setParameter("userId", user.userId())
                .getResultStream()
                .map(row -> new OwnShop((Membership) row[0], (Shop) row[1]))
                .toList();
    }

    /** Memberships by e-mail become this person's at the first sign-in. */
    @Transactional
    void claimInvitations(SignedInUser user) {
        if (user.email().isBlank()) {
            return;
        }
        entityManager
                .createQuery("select m from Membership m where m.userId is null and m.email = :email", Membership.class)
                .setParameter("email", user.email().toLowerCase(Locale.ROOT))
                .getResultStream()
                .forEach(membership -> membership.belongsTo(user));
    }

    @Transactional(readOnly = true)
    Optional<Shop> registeredBy(SignedInUser user, String name) {
        return entityManager
                .createQuery(
                        "select s from Shop s where s.registeredBy = :userId and lower(s.name) = lower(:name)",
                        Shop.class)
                .setParameter("userId", user.userId())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
