package com.retailbot.botconfig.shop;

import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Accounts in memory, which can be taken down. */
@Primary
@Component
public class FakeIdentities implements Identities {
    /** What the person's next token would name. */
    public record Assignment(TenantId shop, Role role) {}

    private final Map<String, Assignment> assignments = new ConcurrentHashMap<>();
    private volatile boolean down;

    @Override
    public void assignShop(String userId, TenantId shop, Role role) {
        if (down) {
            throw new ProblemException(ShopProblem.IDENTITY_UNAVAILABLE, "taken down by the test");
        }
        assignments.put(userId, new Assignment(shop, role));
    }

    public Optional<Assignment> of(String userId) {
        return Optional.ofNullable(assignments.get(userId));
    }

    public void down(boolean isDown) {
        this.down = isDown;
    }
}
