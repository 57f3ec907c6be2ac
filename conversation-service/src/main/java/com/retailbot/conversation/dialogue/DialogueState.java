package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.order.OrderForm;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands, between two turns. A value, stored encrypted with the conversation.
 *
 * @param waitingAt the block that gets the next message; null when the flow has ended
 * @param understandAt the last understand block that was reached
 * @param form an order being taken
 * @param askedOrderNumber the bot asked for an order's number; empty until the shopper gave one
 * @param offered labels of the buttons that were shown lately, by id
 */
public record DialogueState(
        ChatLanguage language,
        @Nullable String waitingAt,
        @Nullable String understandAt,
        Map<String, Object> variables,
        Cart cart,
        @Nullable OrderForm form,
        @Nullable String askedOrderNumber,
        Focus focus,
        Map<String, String> offered) {

    public static DialogueState initial(ChatLanguage language) {
        return new DialogueState(language, null, null, Map.of(), Cart.EMPTY, null, null, Focus.NOTHING, Map.of());
    }

    public DialogueState withCart(Cart changed) {
        return new DialogueState(
                language, waitingAt, understandAt, variables, changed, form, askedOrderNumber, focus, offered);
    }

    DialogueState in(ChatLanguage spoken) {
        return new DialogueState(
                spoken, waitingAt, understandAt, variables, cart, form, askedOrderNumber, focus, offered);
    }

    public DialogueState withOffered(Map<String, String> buttons) {
        return new DialogueState(
                language, waitingAt, understandAt, variables, cart, form, askedOrderNumber, focus, buttons);
    }
}
