package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.order.OrderForm;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.Replies;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A turn while it runs: the state it started from, changed step by step, and what was said so far. Used by one thread. */
final class Turn {

    private final Aside aside;
    private final Script script;
    private final Shop shop;
    private final String text;
    private @Nullable Understood understood;
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, Object> variables;
    private final DialogueState before;
    private Cart cart;
    private @Nullable OrderForm form;
    private @Nullable String askedOrderNumber;
    private Focus focus;
    private @Nullable String waitingAt;
    private @Nullable String understandAt;
    private boolean unread;
    private boolean handled = true;
    private boolean inAside;

    /** Answers a question in the middle of something else. */
    @FunctionalInterface
    interface Aside {
        boolean answer(Turn turn);
    }

    /** @param understood null when there is no message to read */
    Turn(Aside aside, Script script, Shop shop, DialogueState state, String text, @Nullable Understood understood) {
        this.aside = aside;
        this.script = script;
        this.shop = shop;
        this.before = state;
        this.cart = state.cart();
        this.form = state.form();
        this.askedOrderNumber = state.askedOrderNumber();
        this.focus = state.focus();
        this.text = text;
        this.understood = understood;
        this.unread = understood != null;
        this.variables = new LinkedHashMap<>(state.variables());
        this.waitingAt = state.waitingAt();
        this.understandAt = state.understandAt();
    }

    Script script() {
        return script;
    }

    Shop shop() {
        return shop;
    }

    String text() {
        return text;
    }

    Optional<Understood> understood() {
        return Optional.ofNullable(understood);
    }

    /** Whether a message of this turn still waits to be understood. */
    boolean unread() {
        return unread;
    }

    void markRead() {
        unread = false;
    }

    /** The message was the words on a button: as good as pressing it, there is nothing to understand. */
    void typedButton() {
        unread = false;
        understood = null;
    }

    void fellBack() {
        handled = false;
    }

    /** Whether a question is being answered in the middle of something else: nothing may wait then. */
    boolean inAside() {
        return inAside;
    }

    void inAside(boolean inBetween) {
        inAside = inBetween;
    }

    ChatLanguage language() {
        return before.language();
    }

    Cart cart() {
        return cart;
    }

    @Nullable
    OrderForm form() {
        return form;
    }

    Focus focus() {
        return focus;
    }

    @Nullable
    String askedOrderNumber() {
        return askedOrderNumber;
    }

    Map<String, Object> variables() {
        return variables;
    }

    void edit(Cart changed) {
        cart = changed;
        effects.add(new Effect.EditedCart(changed));
    }

    /** The cart of an order that was just requested is gone, without having been edited. */
    void clearCart() {
        cart = Cart.EMPTY;
    }

    void form(@Nullable OrderForm changed) {
        form = changed;
    }

    void focus(Focus changed) {
        focus = changed;
    }

    void askedOrderNumber(@Nullable String number) {
        askedOrderNumber = number;
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    void say(Utterance utterance) {
        utterances.add(utterance);
    }

    void say(Phrase phrase) {
        say(utterance(phrase, Map.of()));
    }

    Utterance utterance(Phrase phrase, Map<String, ?> values) {
        return Utterance.text(language(), Replies.say(language(), phrase, values));
    }

    Choice button(String id, Phrase label) {
        return new Choice(id, Replies.say(language(), label));
    }

    /** The merchant's text in the shopper's language or the nearest one; empty when the slot has none. */
    Optional<String> merchantText(Flow.Block block, String slot) {
        Map<String, String> texts = block.texts().getOrDefault(slot, Map.of());
        List<String> languages = new ArrayList<>(language().merchantTexts());
        languages.add(script.defaultLanguage());
        languages.addAll(texts.keySet());
        return languages.stream()
                .map(texts::get)
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
    }

    /** The merchant's text, or the engine's own phrase where there is none. */
    Utterance merchantUtterance(Flow.Block block, String slot, Phrase otherwise) {
        return merchantText(block, slot)
                .map(text -> Utterance.text(language(), text))
                .orElseGet(() -> utterance(otherwise, Map.of()));
    }

    /** Answers the shopper's question in between; false when nothing came of it. */
    boolean answerAside() {
        return aside.answer(this);
    }

    void visited(String blockId) {
        path.add(blockId);
    }

    int steps() {
        return path.size();
    }

    int said() {
        return utterances.size();
    }

    @Nullable
    String waitingAt() {
        return waitingAt;
    }

    @Nullable
    String understandAt() {
        return understandAt;
    }

    void understandAt(String blockId) {
        understandAt = blockId;
    }

    void waitAt(@Nullable String blockId) {
        waitingAt = blockId;
    }

    TurnResult finish() {
        DialogueState end = new DialogueState(
                language(),
                waitingAt,
                understandAt,
                new HashMap<>(variables),
                cart,
                form,
                askedOrderNumber,
                focus,
                Offered.after(before.offered(), utterances));
        return new TurnResult(end, text, utterances, effects, understood, handled, path);
    }
}
