package com.retailbot.conversation.session;

import com.retailbot.conversation.dialogue.Effect;
import com.retailbot.conversation.dialogue.TurnResult;
import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.order.OrderForm;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.events.CartEdited;
import com.retailbot.events.Channel;
import com.retailbot.events.ConversationEvent;
import com.retailbot.events.ConversationStarted;
import com.retailbot.events.IntentRecognised;
import com.retailbot.events.MessageReceived;
import com.retailbot.events.MessageSent;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderRequested;
import com.retailbot.events.ProductsShown;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a turn tells the other services. Personal data leaves only encrypted. */
@Component
class TurnEvents {

    private static final String NO_SCRIPT = "Zyyy";

    private final FieldCipher cipher;

    TurnEvents(FieldCipher cipher) {
        this.cipher = cipher;
    }

    List<ConversationEvent> started(Conversation conversation, TurnResult greeting) {
        List<ConversationEvent> events = new ArrayList<>();
        events.add(new ConversationStarted(
                conversation.id(),
                conversation.botId(),
                Channel.WIDGET,
                conversation.visitorId(),
                greeting.state().language().code(),
                conversation.startedAt()));
        effects(conversation, greeting, conversation.startedAt(), events);
        return events;
    }

    /** @param messages the shopper's message first, then the answer */
    List<ConversationEvent> of(Conversation conversation, TurnResult turn, List<Message> messages, Instant answeredAt) {
        Message received = messages.getFirst();
        String language = turn.understood() == null
                ? turn.state().language().code()
                : turn.understood().language();
        List<ConversationEvent> events = new ArrayList<>();
        events.add(new MessageReceived(
                conversation.id(),
                received.id(),
                conversation.botId(),
                Channel.WIDGET,
                language,
                turn.understood() == null ? NO_SCRIPT : turn.understood().script(),
                turn.shopperText().length(),
                received.at()));
        recognised(conversation, turn, received, events);
        effects(conversation, turn, answeredAt, events);
        for (Message sent : messages.subList(1, messages.size())) {
            events.add(new MessageSent(
                    conversation.id(),
                    sent.id(),
                    received.id(),
                    conversation.botId(),
                    sent.language().code(),
                    Math.max(0, answeredAt.toEpochMilli() - received.at().toEpochMilli()),
                    sent.at()));
        }
        return events;
    }

    private static void recognised(
            Conversation conversation, TurnResult turn, Message received, List<ConversationEvent> events) {
        Understood understood = turn.understood();
        if (understood != null) {
            events.add(new IntentRecognised(
                    conversation.id(),
                    received.id(),
                    conversation.botId(),
                    understood.intent(),
                    understood.confidence(),
                    understood.language(),
                    turn.handled(),
                    received.at()));
        }
    }

    private void effects(Conversation conversation, TurnResult turn, Instant at, List<ConversationEvent> events) {
        String language = turn.state().language().code();
        for (Effect effect : turn.effects()) {
            events.add(
                    switch (effect) {
                        case Effect.ShowedProducts(List<String> ids) ->
                            new ProductsShown(conversation.id(), conversation.botId(), ids, at);
                        case Effect.EditedCart(Cart cart) ->
                            new CartEdited(
                                    conversation.id(),
                                    conversation.botId(),
                                    conversation.visitorId(),
                                    language,
                                    cart.orderLines(),
                                    at);
                        case Effect.RequestedOrder(Cart cart, OrderForm form) ->
                            new OrderRequested(
                                    UUID.randomUUID().toString(),
                                    conversation.id(),
                                    conversation.botId(),
                                    conversation.visitorId(),
                                    Channel.WIDGET,
                                    language,
                                    contact(conversation.tenant(), form),
                                    cart.orderLines(),
                                    at);
                    });
        }
    }

    private OrderContact contact(TenantId tenant, OrderForm form) {
        String phone = Objects.requireNonNull(form.phone());
        return new OrderContact(
                cipher.fingerprint(tenant, "customer", phone),
                cipher.encrypt(tenant, Objects.requireNonNull(form.name())),
                cipher.encrypt(tenant, phone),
                null,
                Objects.requireNonNull(form.wilayaCode()),
                Objects.requireNonNull(form.commune()));
    }
}
