package com.retailbot.inventory.reservation;

import com.retailbot.events.TenantId;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What orders set aside. */
interface Reservations extends Repository<Reservation, String> {

    Reservation save(Reservation reservation);

    List<Reservation> findByTenantAndOrderId(TenantId tenant, String orderId);

    @Query("select r.variantId from Reservation r where r.tenant = ?1 and r.orderId = ?2")
    List<String> variantsOf(TenantId tenant, String orderId);

    /** Orders that did not get all they asked for, the longest waiting first. */
    @Query("""
            select r from Reservation r
            where r.tenant = ?1 and r.variantId = ?2 and r.state = RESERVED and r.quantity < r.ordered
            order by r.changedAt, r.id""")
    List<Reservation> waiting(TenantId tenant, String variantId);
}
