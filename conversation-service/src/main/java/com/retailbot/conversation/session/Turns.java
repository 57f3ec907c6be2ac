package com.retailbot.conversation.session;

import com.retailbot.conversation.bot.PublishedBot;
import com.retailbot.conversation.dialogue.DialogueEngine;
import com.retailbot.conversation.dialogue.LiveShops;
import com.retailbot.conversation.dialogue.Script;
import com.retailbot.conversation.dialogue.ShopperInput;
import com.retailbot.conversation.dialogue.TurnResult;
import com.retailbot.conversation.dialogue.Utterance;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.notunderstood.NotUnderstood;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Visitor;
import com.retailbot.events.ConversationEvent;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Starts conversations and takes their turns, each exactly once. */
@Service
public class Turns {

    private static final int TRIES = 4;

    private final DialogueEngine engine;
    private final LiveShops shops;
    private final ConversationLog log;
    private final TurnEvents events;
    private final NotUnderstood notUnderstood;
    private final MessageRate rate;
    private final Clock clock;

    Turns(
            DialogueEngine engine,
            LiveShops shops,
            ConversationLog log,
            TurnEvents events,
            NotUnderstood notUnderstood,
            MessageRate rate,
            Clock clock) {
        this.engine = engine;
        this.shops = shops;
        this.log = log;
        this.events = events;
        this.notUnderstood = notUnderstood;
        this.rate = rate;
        this.clock = clock;
    }

    /** A conversation with its latest messages. */
    public record Opened(Visitor visitor, List<Message> messages, int lastSequence) {}

    /** Begins a conversation with the bot's greeting. */
    public Opened start(PublishedBot bot, ChatLanguage language) {
        Instant now = clock.instant();
        Visitor visitor = new Visitor(bot.tenant(), bot.botKey(), bot.botId(), newId(), newId());
        TurnResult greeting =
                engine.start(script(bot), shops.of(bot.tenant(), bot.botId(), visitor.visitorId()), language);
        Conversation conversation = new Conversation(
                visitor.conversationId(),
                bot.tenant(),
                bot.botId(),
                bot.botKey(),
                visitor.visitorId(),
                now,
                1,
                0,
                greeting.state(),
                null,
                List.of(),
                List.of());
        List<Message> messages = answer(greeting.utterances(), 0, now);
        log.begin(
                conversation,
                commit(bot.tenant(), now, greeting, messages, events.started(conversation, greeting), null));
        return new Opened(visitor, messages, messages.size());
    }

    /** A known visitor's conversation, if it still exists. */
    public Optional<Opened> resume(Visitor visitor, int messages) {
        return log.find(visitor.tenant(), visitor.conversationId())
                .filter(conversation -> conversation.botKey().equals(visitor.botKey()))
                .map(conversation -> new Opened(
                        visitor,
                        log.after(
                                visitor.tenant(),
                                visitor.conversationId(),
                                Math.max(0, conversation.lastSequence() - messages),
                                messages),
                        conversation.lastSequence()));
    }

    /**
     * Answers a message; the same {@code messageId} again gets the same answer.
     *
     * @return the answer's messages, without the shopper's own
     */
    public List<Message> receive(PublishedBot bot, Visitor visitor, String messageId, ShopperInput input) {
        Instant receivedAt = clock.instant();
        return log.inTurn(visitor.conversationId(), () -> {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Conversation conversation = log.find(visitor.tenant(), visitor.conversationId())
                        .orElseThrow(() -> NotFoundException.of("conversation", visitor.conversationId()));
                Optional<Conversation.Answered> earlier = conversation.answerTo(messageId);
                if (earlier.isPresent()) {
                    return replay(visitor, earlier.get());
                }
                if (attempt == 0) {
                    rate.count(visitor.visitorId());
                }
                Optional<List<Message>> answer = attempt(bot, conversation, messageId, input, receivedAt);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
            throw new ProblemException(
                    CommonProblem.TEMPORARILY_UNAVAILABLE, "The conversation is busy; send the message again");
        });
    }

    private Optional<List<Message>> attempt(
            PublishedBot bot, Conversation conversation, String messageId, ShopperInput input, Instant receivedAt) {
        TurnResult turn = engine.answer(
                script(bot),
                shops.of(conversation.tenant(), bot.botId(), conversation.visitorId()),
                conversation.state(),
                input);
        Instant answeredAt = clock.instant();
        List<Message> messages = new ArrayList<>();
        messages.add(Message.ofShopper(
                messageId,
                conversation.lastSequence() + 1,
                receivedAt,
                turn.state().language(),
                turn.shopperText()));
        messages.addAll(answer(turn.utterances(), conversation.lastSequence() + 1, answeredAt));
        List<ConversationEvent> caused = events.of(conversation, turn, messages, answeredAt);
        if (!log.save(conversation, commit(conversation.tenant(), answeredAt, turn, messages, caused, messageId))) {
            return Optional.empty();
        }
        notUnderstood.record(bot, turn, receivedAt);
        return Optional.of(messages.subList(1, messages.size()));
    }

    private List<Message> replay(Visitor visitor, Conversation.Answered answered) {
        return log.after(
                visitor.tenant(), visitor.conversationId(), answered.first(), answered.last() - answered.first());
    }

    private Commit commit(
            TenantId tenant,
            Instant at,
            TurnResult turn,
            List<Message> messages,
            List<ConversationEvent> caused,
            @Nullable String messageId) {
        return new Commit(
                at,
                turn.state(),
                messages,
                log.envelopes(tenant, caused, at),
                messageId,
                null,
                turn.understood(),
                turn.handled(),
                turn.cartEdited());
    }

    private static Script script(PublishedBot bot) {
        return new Script(bot.flow(), bot.snapshot().defaultLanguage());
    }

    private static List<Message> answer(List<Utterance> utterances, int lastSequence, Instant at) {
        List<Message> messages = new ArrayList<>();
        for (Utterance said : utterances) {
            messages.add(Message.ofBot(newId(), lastSequence + 1 + messages.size(), at, said));
        }
        return messages;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
