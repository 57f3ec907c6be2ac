package com.retailbot.codfraud.history;

import com.retailbot.events.OrderPlaced;
import com.retailbot.events.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "recorded_order")
class RecordedOrder {

    @Id
    private String id;

    private TenantId tenant;
    private String orderId;
    private String customerKey;
    private String wilayaCode;
    private Instant placedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected RecordedOrder() {}

    RecordedOrder(TenantId tenant, OrderPlaced order) {
        this.id = UUID.randomUUID().toString();
        this.tenant = tenant;
        this.orderId = order.orderId();
        this.customerKey = order.contact().customerKey();
        this.wilayaCode = order.contact().wilayaCode();
        this.placedAt = order.placedAt();
    }

    void ended(Ending how, Instant at) {
        ending = how;
        endedAt = at;
    }
}
