package com.retailbot.botconfig.bot;

import com.retailbot.botconfig.flow.FlowLimits;
import com.retailbot.botconfig.flow.FlowProblem;
import com.retailbot.botconfig.flow.FlowValidator;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.web.ETags;
import com.retailbot.events.Flow;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and edits bots; nothing here reaches a shopper. */
@Service
@Transactional
public class BotEditor {
    static final int MOST_BOTS = 50;

    private final Bots bots;
    private final BotDrafts drafts;
    private final BotVersions versions;
    private final FlowValidator validator;
    private final Clock clock;

    BotEditor(Bots bots, BotDrafts drafts, BotVersions versions, FlowValidator validator, Clock clock) {
        this.bots = bots;
        this.drafts = drafts;
        this.versions = versions;
        this.validator = validator;
        this.clock = clock;
    }

    public BotOverview create(TenantId tenant, String botKey, BotSettings settings, Flow flow) {
        if (bots.findByTenantOrderByCreatedAtAscIdAsc(tenant).size() >= MOST_BOTS) {
            throw new ProblemException(
                    BotProblem.TOO_MANY_BOTS,
                    "The shop has %d bots (expected: at most %d)".formatted(MOST_BOTS, MOST_BOTS));
        }
        Bot bot = bots.add(tenant, new Bot(tenant, botKey, settings, clock.instant()));
        BotDraft draft = drafts.add(tenant, new BotDraft(bot, flow, clock.instant()));
        return new BotOverview(bot, null, draft.changedAt());
    }

    public List<BotOverview> list(TenantId tenant) {
        Map<UUID, DraftChange> changes =
                drafts.findChanges(tenant).stream().collect(Collectors.toMap(DraftChange::botId, Function.identity()));
        Map<UUID, VersionInfo> live =
                versions.findLive(tenant).stream().collect(Collectors.toMap(VersionInfo::botId, Function.identity()));
        return bots.findByTenantOrderByCreatedAtAscIdAsc(tenant).stream()
                .map(bot -> {
                    DraftChange change = changes.get(bot.id());
                    return new BotOverview(
                            bot, live.get(bot.id()), change == null ? bot.createdAt() : change.changedAt());
                })
                .toList();
    }

    public BotOverview read(TenantId tenant, UUID id) {
        Bot bot = bot(tenant, id);
        return new BotOverview(
                bot,
                versions.findFirstByTenantAndBotIdOrderByNumberDesc(tenant, id)
                        .map(BotVersion::info)
                        .orElse(null),
                draft(tenant, id).changedAt());
    }

    public BotDraft draft(TenantId tenant, UUID id) {
        return drafts.findByTenantAndBotId(tenant, id).orElseThrow(() -> notFound(id));
    }

    /** A draft may have problems; it only has to be small enough to be kept. */
    public BotDraft saveDraft(TenantId tenant, UUID id, @Nullable String ifMatch, Flow flow) {
        BotDraft draft = draft(tenant, id);
        ETags.requireMatch(ifMatch, draft.version());
        FlowLimits.check(flow);
        draft.change(flow, clock.instant());
        return draft;
    }

    /** What keeps the draft from being published; empty when nothing does. */
    public List<FlowProblem> validate(TenantId tenant, UUID id) {
        return validator.validate(
                draft(tenant, id).flow(), bot(tenant, id).settings().languages());
    }

    /** @throws NotFoundException when the shop has no such bot */
    public void requireBot(TenantId tenant, UUID id) {
        if (bots.findByTenantAndId(tenant, id).isEmpty()) {
            throw notFound(id);
        }
    }

    /** What belongs to a bot changes one by one, until the end of the transaction. */
    public void lock(TenantId tenant, UUID id) {
        if (bots.findForPublication(tenant, id).isEmpty()) {
            throw notFound(id);
        }
    }

    private Bot bot(TenantId tenant, UUID id) {
        return bots.findByTenantAndId(tenant, id).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(UUID id) {
        return NotFoundException.of("bot", id.toString());
    }
}
