package com.retailbot.conversation.notunderstood;

import com.retailbot.conversation.bot.Bots;
import com.retailbot.conversation.bot.PublishedBot;
import com.retailbot.conversation.dialogue.TurnResult;
import com.retailbot.conversation.privacy.PhoneMask;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.TenantId;
import com.retailbot.events.TrainingRequested;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Collects what bots did not understand, the same text once, until a member labels or dismisses it. */
@Service
public class NotUnderstood {

    private static final Logger LOG = LoggerFactory.getLogger(NotUnderstood.class);
    /** Longer messages make no good example. */
    private static final int LONGEST = 500;
    /** What nobody said for so long is not worth a label any more. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final NotUnderstoodMessages messages;
    private final Bots bots;
    private final Clock clock;

    NotUnderstood(NotUnderstoodMessages messages, Bots bots, Clock clock) {
        this.messages = messages;
        this.bots = bots;
        this.clock = clock;
    }

    /**
     * Takes note of a message that the model could not make sense of, or that the flow has no answer for. What is said while
     * the order form asks, such as names and addresses, is never kept here. The chat does not wait for a store that is away.
     */
    public void record(PublishedBot bot, TurnResult turn, Instant at) {
        Understood understood = turn.understood();
        if (understood == null || (turn.handled() && makesSense(understood)) || inOrderForm(bot, turn)) {
            return;
        }
        String text = Objects.requireNonNull(PhoneMask.hide(turn.shopperText().strip()));
        if (NotUnderstoodMessages.wording(text).isEmpty() || text.length() > LONGEST) {
            return;
        }
        try {
            messages.count(bot.tenant(), bot.botId(), text, understood, at);
        } catch (DataAccessException e) {
            LOG.warn("A message that was not understood is not listed: {}", e.toString());
        }
    }

    private static boolean makesSense(Understood understood) {
        return understood.certain() && !understood.is(Intents.OUT_OF_SCOPE);
    }

    private static boolean inOrderForm(PublishedBot bot, TurnResult turn) {
        return turn.blockPath().stream()
                .map(bot.flow()::block)
                .flatMap(Optional::stream)
                .anyMatch(block -> block.type().equals("take_order"));
    }

    /** @throws NotFoundException when the shop has not published this bot */
    public Page<NotUnderstoodMessage> list(TenantId tenant, String botId, int limit, Cursor cursor) {
        if (!bots.isPublished(tenant, botId)) {
            throw NotFoundException.of("bot", botId);
        }
        return Page.of(
                messages.open(tenant, botId, cursor, limit),
                limit,
                message -> new Cursor(message.lastAt(), message.id()).encode());
    }

    /** @throws NotFoundException when the bot has no such message */
    public void dismiss(TenantId tenant, String botId, String id) {
        put(tenant, botId, id, NotUnderstoodMessages.State.DISMISSED);
    }

    /** The message became an example; it comes back if it is not understood after the next training. */
    public void labelled(TenantId tenant, String botId, String id) {
        put(tenant, botId, id, NotUnderstoodMessages.State.LABELLED);
    }

    public void taught(TenantId tenant, String botId, List<TrainingRequested.Example> examples) {
        messages.forgetTaught(
                tenant,
                botId,
                examples.stream().map(TrainingRequested.Example::text).toList());
    }

    @Scheduled(cron = "0 47 2 * * *")
    void forgetOld() {
        messages.deleteUnsaidSince(clock.instant().minus(KEPT));
    }

    private void put(TenantId tenant, String botId, String id, NotUnderstoodMessages.State state) {
        if (!messages.put(tenant, botId, id, state)) {
            throw NotFoundException.of("message", id);
        }
    }
}
