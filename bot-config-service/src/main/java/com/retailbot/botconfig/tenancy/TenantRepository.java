package com.retailbot.botconfig.tenancy;

import com.retailbot.events.TenantId;
import java.util.UUID;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A repository without Spring Data's inherited methods: those would find rows by id alone, whosever they are. */
@NoRepositoryBean
public interface TenantRepository<T extends TenantOwned> extends Repository<T, UUID> {
    /** @throws IllegalArgumentException when the row is another shop's */
    T add(TenantId tenant, T row);

    /** @throws IllegalArgumentException when the row is another shop's */
    void remove(TenantId tenant, T row);
}
