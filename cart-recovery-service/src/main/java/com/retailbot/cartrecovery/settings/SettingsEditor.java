package com.retailbot.cartrecovery.settings;

import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.web.ETags;
import com.retailbot.events.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes a shop's settings; a change holds for carts that change from then on. */
@Service
@Transactional
public class SettingsEditor {
    private final ShopSettings settings;

    SettingsEditor(ShopSettings settings) {
        this.settings = settings;
    }

    public ShopSettings.Versioned read(TenantId tenant) {
        return settings.versioned(tenant);
    }

    public ShopSettings.Versioned change(TenantId tenant, @Nullable String ifMatch, RecoverySettings changed) {
        long version = settings.versioned(tenant).version();
        ETags.requireMatch(ifMatch, version);
        if (!settings.replace(tenant, version, changed)) {
            throw new ProblemException(
                    CommonProblem.STALE_VERSION,
                    "If-Match: %s (expected: the version after it)".formatted(ETags.of(version)));
        }
        return settings.versioned(tenant);
    }

    /** Where the shop is decides when its night is. */
    public void registered(TenantId tenant, String timeZone) {
        settings.registered(tenant, timeZone);
    }
}
