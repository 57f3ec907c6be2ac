package com.retailbot.inventory.reservation;

import com.retailbot.events.TenantId;
import java.util.List;
import org.springframework.data.repository.Repository;

/** What orders set aside. */
interface Reservations extends Repository<Reservation, String> {

    Reservation save(Reservation reservation);

    List<Reservation> findByTenantAndOrderId(TenantId tenant, String orderId);
}
