package com.retailbot.botconfig.bot;

import com.retailbot.botconfig.flow.FlowProblem;
import com.retailbot.botconfig.flow.FlowValidator;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.web.ETags;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.BotPublished;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings bots to the shoppers: every change here becomes a snapshot that the running bots take over. */
@Service
@Transactional
public class BotPublisher {
    /** The outcome of an attempt to publish. */
    public sealed interface Publication {
        record Published(VersionInfo version) implements Publication {}

        /** @param problems at least one */
        record Refused(List<FlowProblem> problems) implements Publication {}
    }

    private final Bots bots;
    private final BotDrafts drafts;
    private final BotVersions versions;
    private final FlowValidator validator;
    private final EventOutbox outbox;
    private final Clock clock;

    BotPublisher(
            Bots bots,
            BotDrafts drafts,
            BotVersions versions,
            FlowValidator validator,
            EventOutbox outbox,
            Clock clock) {
        this.bots = bots;
        this.drafts = drafts;
        this.versions = versions;
        this.validator = validator;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Publication publish(TenantId tenant, UUID id, String by) {
        Bot bot = lock(tenant, id);
        BotDraft draft = drafts.findByTenantAndBotId(tenant, id).orElseThrow(() -> notFound(id));
        List<FlowProblem> problems =
                validator.validate(draft.flow(), bot.settings().languages());
        if (!problems.isEmpty()) {
            return new Publication.Refused(problems);
        }
        return new Publication.Published(
                goLive(bot, BotVersion.ofDraft(bot, draft, nextNumber(bot), clock.instant(), by)));
    }

    /** Publishes what version {@code number} said; the draft stays as it is, so that no work is lost. */
    public VersionInfo rollback(TenantId tenant, UUID id, int number, String by) {
        Bot bot = lock(tenant, id);
        BotVersion version = versions.findByTenantAndBotIdAndNumber(tenant, id, number)
                .orElseThrow(() -> NotFoundException.of("version", String.valueOf(number)));
        return goLive(bot, version.restored(bot, nextNumber(bot), clock.instant(), by));
    }

    /** Name, origins and theme of a live bot change at once; its languages with the next publication. */
    public Bot changeSettings(TenantId tenant, UUID id, @Nullable String ifMatch, BotSettings settings) {
        Bot bot = lock(tenant, id);
        ETags.requireMatch(ifMatch, bot.version());
        bot.change(settings);
        versions.findFirstByTenantAndBotIdOrderByNumberDesc(tenant, id)
                .ifPresent(live -> outbox.publish(tenant, snapshot(bot, live)));
        return bot;
    }

    public Page<VersionInfo> versions(TenantId tenant, UUID id, int limit, int before) {
        if (bots.findByTenantAndId(tenant, id).isEmpty()) {
            throw notFound(id);
        }
        return Page.of(
                versions.findInfos(tenant, id, before, Limit.of(limit + 1)),
                limit,
                version -> String.valueOf(version.number()));
    }

    private VersionInfo goLive(Bot bot, BotVersion version) {
        versions.add(bot.tenant(), version);
        outbox.publish(bot.tenant(), snapshot(bot, version));
        return version.info();
    }

    private int nextNumber(Bot bot) {
        return versions.findFirstByTenantAndBotIdOrderByNumberDesc(bot.tenant(), bot.id())
                        .map(BotVersion::number)
                        .orElse(0)
                + 1;
    }

    private static BotPublished snapshot(Bot bot, BotVersion live) {
        BotSettings settings = bot.settings();
        return new BotPublished(
                bot.id().toString(),
                bot.botKey(),
                settings.name(),
                live.number(),
                live.defaultLanguage(),
                live.languages(),
                settings.allowedOrigins(),
                settings.theme(),
                live.flow(),
                live.publishedAt());
    }

    private Bot lock(TenantId tenant, UUID id) {
        return bots.findForPublication(tenant, id).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(UUID id) {
        return NotFoundException.of("bot", id.toString());
    }
}
