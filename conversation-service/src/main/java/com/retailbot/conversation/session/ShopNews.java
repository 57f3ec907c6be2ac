package com.retailbot.conversation.session;

import com.retailbot.conversation.catalogue.Catalogue;
import com.retailbot.conversation.dialogue.CartView;
import com.retailbot.conversation.dialogue.DialogueState;
import com.retailbot.conversation.dialogue.Offered;
import com.retailbot.conversation.dialogue.Utterance;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.order.CartLine;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.Prices;
import com.retailbot.conversation.reply.Replies;
import com.retailbot.conversation.reply.StatusPhrases;
import com.retailbot.events.CartChanged;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderRequestRefused;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Service;

/** Tells the shopper in the chat what happened elsewhere: each event once, in the language of the conversation. */
@Service
public class ShopNews {

    private static final int TRIES = 4;

    private final ConversationLog log;
    private final Catalogue catalogue;
    private final Clock clock;

    ShopNews(ConversationLog log, Catalogue catalogue, Clock clock) {
        this.log = log;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What is to be said, and how the dialogue stands afterwards. */
    private record News(DialogueState state, Utterance utterance) {}

    public void tell(TenantId tenant, String eventId, OrderPlaced order) {
        if (order.conversationId() == null || order.historical()) {
            return;
        }
        tell(
                tenant,
                order.conversationId(),
                eventId,
                state -> say(
                        state,
                        Phrase.ORDER_REGISTERED,
                        Map.of(
                                "number", order.orderNumber(),
                                "total", Prices.text(order.total(), state.language()))));
    }

    public void tell(TenantId tenant, String eventId, OrderStatusChanged change) {
        if (change.conversationId() == null || change.historical() || change.from() == change.to()) {
            return;
        }
        tell(
                tenant,
                change.conversationId(),
                eventId,
                state -> say(state, StatusPhrases.of(change.to()), Map.of("number", change.orderNumber())));
    }

    public void tell(TenantId tenant, String eventId, OrderRequestRefused refused) {
        Phrase phrase = switch (refused.code()) {
            case "unknown-variant", "product-inactive" -> Phrase.ORDER_IMPOSSIBLE_PRODUCT;
            case "unknown-wilaya" -> Phrase.ORDER_IMPOSSIBLE_WILAYA;
            case "invalid-phone" -> Phrase.ORDER_IMPOSSIBLE_PHONE;
            default -> Phrase.ORDER_IMPOSSIBLE;
        };
        tell(tenant, refused.conversationId(), eventId, state -> say(state, phrase, Map.of()));
    }

    /** The storefront's cart is the chat's cart too. */
    public void tell(TenantId tenant, String eventId, CartChanged changed) {
        Cart cart = new Cart(
                changed.lines().stream().map(line -> line(tenant, line)).toList());
        log.findIdOfVisitor(tenant, changed.visitorId())
                .ifPresent(id -> tell(tenant, id, eventId, state -> cartNews(state, cart)));
    }

    private Optional<News> cartNews(DialogueState state, Cart cart) {
        if (cart.orderLines().equals(state.cart().orderLines())) {
            return Optional.empty();
        }
        DialogueState changed = state.withCart(cart);
        ChatLanguage language = state.language();
        Utterance utterance = cart.isEmpty()
                ? Utterance.text(language, Replies.say(language, Phrase.CART_EMPTY))
                : new Utterance(
                        language,
                        Replies.say(
                                language,
                                Phrase.CART_CHANGED_IN_SHOP,
                                Map.of("count", cart.count(), "total", Prices.text(cart.total(), language))),
                        List.of(Utterance.orderButton(language)),
                        null,
                        CartView.of(cart, language));
        return Optional.of(
                new News(changed.withOffered(Offered.after(changed.offered(), List.of(utterance))), utterance));
    }

    private CartLine line(TenantId tenant, OrderLine line) {
        Map<String, String> options = catalogue
                .findVariant(tenant, line.variantId())
                .map(known -> known.variant().options())
                .orElse(Map.of());
        return CartLine.of(line, options);
    }

    private static Optional<News> say(DialogueState state, Phrase phrase, Map<String, ?> values) {
        ChatLanguage language = state.language();
        return Optional.of(new News(state, Utterance.text(language, Replies.say(language, phrase, values))));
    }

    private void tell(
            TenantId tenant, String conversationId, String eventId, Function<DialogueState, Optional<News>> news) {
        log.inTurn(conversationId, () -> {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Optional<Conversation> conversation = log.find(tenant, conversationId);
                if (conversation.isEmpty() || conversation.get().applied().contains(eventId)) {
                    return null;
                }
                Optional<News> told = news.apply(conversation.get().state());
                if (told.isEmpty() || log.save(conversation.get(), commit(conversation.get(), eventId, told.get()))) {
                    return null;
                }
            }
            throw new TransientDataAccessResourceException("Conversation " + conversationId + " is busy");
        });
    }

    private Commit commit(Conversation conversation, String eventId, News news) {
        Instant now = clock.instant();
        Message message =
                Message.ofBot(UUID.randomUUID().toString(), conversation.lastSequence() + 1, now, news.utterance());
        return new Commit(now, news.state(), List.of(message), List.of(), null, eventId, null, true);
    }
}
