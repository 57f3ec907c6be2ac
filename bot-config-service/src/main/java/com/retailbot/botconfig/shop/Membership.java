package com.retailbot.botconfig.shop;

import com.retailbot.botconfig.tenancy.TenantRow;
import com.retailbot.defaults.security.Role;
import com.retailbot.defaults.security.SignedInUser;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person's place in a shop. Known by e-mail alone until that person signs in for the first time. */
@Entity
@Table(name = "membership")
public class Membership extends TenantRow {
    @Column
    private @Nullable String userId;

    @Column
    private String email;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column
    private Instant joinedAt;

    /** When the person last chose to work in this shop; null as long as it was never chosen. */
    @Column
    private @Nullable Instant activeAt;

    protected Membership() {}

    Membership(TenantId tenant, @Nullable String userId, String email, String name, Role role, Instant now) {
        super(tenant);
        this.userId = userId;
        this.email = email;
        this.name = name;
        this.role = role;
        this.joinedAt = now;
        this.activeAt = userId == null ? null : now;
    }

    void belongsTo(SignedInUser user) {
        this.userId = user.userId();
        if (!user.name().isBlank()) {
            this.name = user.name();
        }
    }

    void activate(Instant now) {
        this.activeAt = now;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public boolean hasSignedIn() {
        return userId != null;
    }
}
