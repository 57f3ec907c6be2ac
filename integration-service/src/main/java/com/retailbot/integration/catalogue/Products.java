package com.retailbot.integration.catalogue;

import com.retailbot.events.TenantId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Products extends Repository<Product, UUID> {
    Optional<Product> findByTenantAndId(TenantId tenant, UUID id);

    @Query(
            "select distinct p from Product p left join fetch p.variants where p.tenant = :tenant and p.handle in :handles")
    List<Product> withHandles(TenantId tenant, Collection<String> handles);

    @Query("""
            select distinct p from Product p left join fetch p.variants
            where p.tenant = :tenant and p.id in (select v.product.id from Variant v where v.tenant = :tenant and lower(v.sku) in :skus)""")
    List<Product> withSkus(TenantId tenant, Collection<String> skus);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Product p where p.tenant = :tenant and p.handle in :handles order by p.id")
    List<Product> lockWithHandles(TenantId tenant, Collection<String> handles);

    @Query("""
            select p from Product p
            where p.tenant = :tenant and p.handle > :after and p.searchText like :pattern escape '\\'
              and (:category = '' or p.category = :category) and (p.active = true or :inactiveToo = true)
            order by p.handle""")
    List<Product> page(
            TenantId tenant, String after, String pattern, String category, boolean inactiveToo, Limit limit);

    Product save(Product product);
}
