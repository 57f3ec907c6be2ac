package com.retailbot.codfraud.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "shop")
class Shop {

    @Id
    private String tenant;

    private String timeZone;
    private Instant registeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Shop() {}

    Shop(String tenant, String timeZone, Instant registeredAt) {
        this.tenant = tenant;
        this.timeZone = timeZone;
        this.registeredAt = registeredAt;
    }

    String timeZone() {
        return timeZone;
    }

    void movedTo(String newTimeZone) {
        timeZone = newTimeZone;
    }
}
