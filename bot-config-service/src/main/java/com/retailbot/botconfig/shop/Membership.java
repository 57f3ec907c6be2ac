package com.retailbot.botconfig.shop;

import com.retailbot.botconfig.tenancy.TenantAsUuid;
import com.retailbot.botconfig.tenancy.TenantOwned;
import com.retailbot.defaults.security.Role;
import com.retailbot.defaults.security.SignedInUser;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's place in a shop. Known by e-mail alone until that person signs in for the first time. */
@Entity
@Table(name = "membership")
public class Membership implements TenantOwned {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    @Convert(converter = TenantAsUuid.class)
    private TenantId tenant;

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
        this.id = UUID.randomUUID();
        this.tenant = tenant;
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

    public UUID id() {
        return id;
    }

    @Override
    public TenantId tenant() {
        return tenant;
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
