package com.retailbot.codfraud.verification;

import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.TenantId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads verifications, newest first. */
@Service
public class VerificationPages {

    private final Verifications verifications;

    VerificationPages(Verifications verifications) {
        this.verifications = verifications;
    }

    @Transactional(readOnly = true)
    public Page<Verification> newest(
            TenantId tenant, @Nullable VerificationState state, @Nullable String cursor, int limit) {
        Cursor from = Cursor.decode(cursor);
        Set<VerificationState> states = state == null ? EnumSet.allOf(VerificationState.class) : EnumSet.of(state);
        return Page.of(
                verifications.newest(tenant, states, from.at(), from.id(), Limit.of(limit + 1)),
                limit,
                row -> new Cursor(row.requestedAt(), row.id()).encode());
    }
}
