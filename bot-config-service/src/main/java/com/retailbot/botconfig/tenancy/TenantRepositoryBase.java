package com.retailbot.botconfig.tenancy;

import com.retailbot.events.TenantId;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;
import org.springframework.transaction.annotation.Transactional;

/** Spring Data builds every repository of this service on this class. */
class TenantRepositoryBase<T extends TenantOwned> extends SimpleJpaRepository<T, UUID> implements TenantRepository<T> {
    private final EntityManager entityManager;

    TenantRepositoryBase(JpaEntityInformation<T, ?> entityInformation, EntityManager entityManager) {
        super(entityInformation, entityManager);
        this.entityManager = entityManager;
    }

    @Override
    @Transactional
    public T add(TenantId tenant, T row) {
        requireOwner(tenant, row);
        entityManager.persist(row);
        return row;
    }

    @Override
    @Transactional
    public void remove(TenantId tenant, T row) {
        requireOwner(tenant, row);
        entityManager.remove(row);
    }

    private void requireOwner(TenantId tenant, T row) {
        if (!row.tenant().equals(tenant)) {
            throw new IllegalArgumentException("row of shop %s (expected: shop %s)".formatted(row.tenant(), tenant));
        }
    }
}
