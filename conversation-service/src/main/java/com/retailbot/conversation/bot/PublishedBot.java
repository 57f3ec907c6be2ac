package com.retailbot.conversation.bot;

import com.retailbot.events.BotPublished;
import com.retailbot.events.TenantId;
import java.net.URI;
import java.util.Locale;

/** A bot as it is live, with its flow ready to run. */
public record PublishedBot(TenantId tenant, BotPublished snapshot, FlowGraph flow) {

    public static PublishedBot of(TenantId tenant, BotPublished snapshot) {
        return new PublishedBot(tenant, snapshot, new FlowGraph(snapshot.flow()));
    }

    public String botId() {
        return snapshot.botId();
    }

    public String botKey() {
        return snapshot.botKey();
    }

    /** @param origin value of the Origin header */
    public boolean allows(String origin) {
        return snapshot.allowedOrigins().stream()
                .anyMatch(allowed -> normal(allowed).equals(normal(origin)));
    }

    // Merchants paste addresses with a trailing slash or a path; only scheme, host and port are an origin.
    private static String normal(String origin) {
        try {
            URI uri = URI.create(origin.strip().toLowerCase(Locale.ROOT));
            return uri.getScheme() == null || uri.getRawAuthority() == null
                    ? origin
                    : uri.getScheme() + "://" + uri.getRawAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return origin;
        }
    }
}
