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
import com.retailbot.events.CartStatus;
import com.retailbot.events.Channel;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /**
     * How the dialogue stands afterwards.
     *
     * @param utterance what is to be said; null when the shopper knows already
     */
    private record News(DialogueState state, @Nullable Utterance utterance) {}

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

    /**
     * The storefront's cart is the chat's cart too. What the shopper did in the chat since then is newer and stays, as it
     * will in the storefront.
     */
    public void tell(TenantId tenant, String eventId, CartChanged changed) {
        Cart cart = new Cart(
                changed.lines().stream().map(line -> line(tenant, line)).toList());
        log.findIdOfVisitor(tenant, changed.visitorId())
                .ifPresent(id -> tellOf(tenant, id, eventId, conversation -> news(conversation, changed, cart)));
    }

    private static Optional<News> news(Conversation conversation, CartChanged changed, Cart cart) {
        Instant edited = conversation.cartEditedAt();
        if (edited != null && !changed.changedAt().isAfter(edited)) {
            return Optional.empty();
        }
        DialogueState state = conversation.state();
        if (changed.status() == CartStatus.ORDERED) {
            // Ordered here, or on another device that this cart was taken to: the goods must not be ordered twice.
            return state.cart().orderLines().equals(cart.orderLines())
                    ? Optional.of(new News(state.withCart(Cart.EMPTY), null))
                    : Optional.empty();
        }
        return changed.source() == Channel.STOREFRONT ? cartNews(state, cart) : Optional.empty();
    }

    private static Optional<News> cartNews(DialogueState state, Cart cart) {
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
        tellOf(tenant, conversationId, eventId, conversation -> news.apply(conversation.state()));
    }

    private void tellOf(
            TenantId tenant, String conversationId, String eventId, Function<Conversation, Optional<News>> news) {
        log.inTurn(conversationId, () -> {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Optional<Conversation> conversation = log.find(tenant, conversationId);
                if (conversation.isEmpty() || conversation.get().applied().contains(eventId)) {
                    return null;
                }
                Optional<News> told = news.apply(conversation.get());
                if (told.isEmpty() || log.save(conversation.get(), commit(conversation.get(), eventId, told.get()))) {
                    return null;
                }
            }
            throw new TransientDataAccessResourceException("Conversation " + conversationId + " is busy");
        });
    }

    private Commit commit(Conversation conversation, String eventId, News news) {
        Instant now = clock.instant();
        List<Message> messages = Stream.ofNullable(news.utterance())
                .map(said -> Message.ofBot(UUID.randomUUID().toString(), conversation.lastSequence() + 1, now, said))
                .toList();
        return new Commit(now, news.state(), messages, List.of(), null, eventId, null, true, false);
    }
}
