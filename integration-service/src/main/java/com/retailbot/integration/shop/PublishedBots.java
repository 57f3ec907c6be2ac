package com.retailbot.integration.shop;

import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.TenantId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PublishedBots extends Repository<PublishedBot, String> {
    @AcrossTenants("a public key is what finds the tenant of a widget request")
    Optional<PublishedBot> findByBotKey(String botKey);

    Optional<PublishedBot> findFirstByTenantAndBotId(TenantId tenant, String botId);

    PublishedBot save(PublishedBot bot);
}
