package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.catalogue.ProductVariant;
import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.order.CartLine;
import com.retailbot.conversation.order.FormReader;
import com.retailbot.conversation.order.FormReading;
import com.retailbot.conversation.order.OrderForm;
import com.retailbot.conversation.order.Slot;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.Prices;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.Flow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code take_order}: the order form, with corrections, questions in between, and cancelling. */
@Component
class TakeOrderHandler implements BlockHandler {

    @Override
    public String type() {
        return "take_order";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        OrderForm begun = Objects.requireNonNullElse(turn.form(), OrderForm.EMPTY);
        OrderForm form = turn.understood().isPresent() ? FormReader.prefill(begun, turn.text()) : begun;
        turn.form(form);
        turn.markRead();
        boolean shown = Shopping.takeFromMessage(turn, turn.cart().isEmpty());
        if (shown && turn.cart().isEmpty()) {
            turn.form(form.asking(Slot.PRODUCT));
            return Outcome.WAIT;
        }
        return OrderQuestions.askNext(turn);
    }

    @Override
    public Outcome receive(Flow.Block block, Turn turn) {
        OrderForm form = turn.form();
        Optional<Understood> understood = turn.understood();
        if (form == null || understood.isEmpty()) {
            return enter(block, turn);
        }
        turn.markRead();
        boolean beforeConfirming = form.asking() == Slot.CONFIRMATION || form.asking() == Slot.CHANGE;
        if (beforeConfirming && CartCorrections.apply(turn)) {
            return OrderQuestions.askNext(turn);
        }
        if (form.asking() == Slot.PRODUCT && namesGoods(understood.get()) && Shopping.takeFromMessage(turn, true)) {
            return turn.cart().isEmpty() ? Outcome.WAIT : OrderQuestions.askNext(turn);
        }
        FormReading reading = FormReader.read(form, turn.text(), understood.get());
        return switch (reading) {
            case FormReading.Cancelled() -> cancel(block, turn);
            case FormReading.Confirmed() -> confirm(block, turn, form);
            case FormReading.Declined() -> OrderQuestions.ask(turn, form, Slot.CHANGE);
            case FormReading.Filled filled -> fill(turn, form, filled);
            case FormReading.Question question -> answerAndReturn(turn, question.form());
            case FormReading.Refused refused -> refuse(turn, refused);
        };
    }

    // Asked which product, people name it; but "how much is it?" is a question and puts nothing into the cart.
    private static boolean namesGoods(Understood understood) {
        return understood.is(Intents.PRODUCT_SEARCH) || understood.is(Intents.ORDER_PLACE);
    }

    /** A button of the form. */
    Outcome press(Flow.Block block, Turn turn, String choiceId) {
        OrderForm form = turn.form();
        if (form == null) {
            return enter(block, turn);
        }
        return switch (choiceId) {
            case ChoiceIds.CONFIRM -> confirm(block, turn, form);
            case ChoiceIds.CANCEL -> cancel(block, turn);
            case ChoiceIds.CHANGE -> OrderQuestions.ask(turn, form, Slot.CHANGE);
            case ChoiceIds.CHANGE_NAME -> OrderQuestions.ask(turn, form.withName(null), Slot.NAME);
            case ChoiceIds.CHANGE_PHONE -> OrderQuestions.ask(turn, form.withPhone(null), Slot.PHONE);
            case ChoiceIds.CHANGE_PLACE -> OrderQuestions.ask(turn, form.withPlace(null, null), Slot.WILAYA);
            case ChoiceIds.CHANGE_CART -> changeCart(turn, form);
            default -> OrderQuestions.askNext(turn);
        };
    }

    /** The cart was changed by a button while the form is open. */
    Outcome resume(Turn turn) {
        return OrderQuestions.askNext(turn);
    }

    private static Outcome fill(Turn turn, OrderForm before, FormReading.Filled filled) {
        turn.form(filled.form());
        boolean askedIsStillOpen = before.missing().isPresent()
                && before.missing().equals(filled.form().missing())
                && !filled.noted().isEmpty();
        if (askedIsStillOpen) {
            OrderQuestions.readBack(turn, filled.form(), filled.noted());
        }
        return OrderQuestions.askNext(turn);
    }

    private static Outcome answerAndReturn(Turn turn, OrderForm form) {
        turn.form(form);
        if (!turn.answerAside()) {
            return refuse(
                    turn, new FormReading.Refused(Objects.requireNonNullElse(form.asking(), Slot.NAME), turn.text()));
        }
        turn.say(Phrase.BACK_TO_ORDER);
        return OrderQuestions.askNext(turn);
    }

    private static Outcome refuse(Turn turn, FormReading.Refused refused) {
        boolean goods = refused.slot() == Slot.PRODUCT && Shopping.takeFromMessage(turn, true);
        if (goods) {
            return turn.cart().isEmpty() ? Outcome.WAIT : OrderQuestions.askNext(turn);
        }
        turn.fellBack();
        if (refused.slot() == Slot.PRODUCT) {
            turn.say(Phrase.NOTHING_FOUND);
        }
        if (refused.slot() == Slot.CONFIRMATION) {
            return OrderQuestions.askNext(turn);
        }
        OrderQuestions.explain(turn, refused.slot(), refused.value());
        return Outcome.WAIT;
    }

    private static Outcome changeCart(Turn turn, OrderForm form) {
        turn.form(form.asking(Slot.CHANGE));
        List<Choice> buttons = turn.cart().lines().stream()
                .map(line -> new Choice(
                        ChoiceIds.REMOVE + line.variantId(),
                        "✕ " + Titles.withOptions(line.title(), line.options(), turn.language())))
                .toList();
        turn.say(turn.utterance(
                        Phrase.CART_NOW,
                        Map.of(
                                "count",
                                turn.cart().count(),
                                "total",
                                Prices.text(turn.cart().total(), turn.language())))
                .showing(CartView.of(turn.cart(), turn.language()))
                .with(buttons));
        return Outcome.WAIT;
    }

    private static Outcome cancel(Flow.Block block, Turn turn) {
        turn.form(null);
        turn.say(turn.merchantUtterance(block, "cancelled", Phrase.ORDER_DROPPED));
        return new Outcome.Follow("cancelled");
    }

    private static Outcome confirm(Flow.Block block, Turn turn, OrderForm form) {
        Cart current = current(turn);
        if (!current.equals(turn.cart()) || form.missing().isPresent() || current.isEmpty()) {
            if (!current.equals(turn.cart())) {
                turn.edit(current);
            }
            return OrderQuestions.askNext(turn);
        }
        turn.add(new Effect.RequestedOrder(current, form));
        turn.form(null);
        turn.clearCart();
        turn.focus(Focus.NOTHING);
        turn.say(turn.merchantUtterance(block, "confirmed", Phrase.ORDER_SENT));
        return new Outcome.Follow("ordered");
    }

    /** The cart at today's prices and stock: what the shopper confirms must be what can be delivered. */
    private static Cart current(Turn turn) {
        Cart current = Cart.EMPTY;
        for (CartLine line : turn.cart().lines()) {
            Optional<ProductVariant> known = turn.shop().variant(line.variantId());
            String title = Titles.withOptions(line.title(), line.options(), turn.language());
            if (known.isEmpty()) {
                turn.say(Phrase.NO_LONGER_SOLD);
            } else if (!known.get().variant().sellable()) {
                turn.say(turn.utterance(Phrase.SOLD_OUT, Map.of("title", title)));
            } else {
                Integer available = known.get().variant().available();
                int quantity = available == null ? line.quantity() : Math.min(line.quantity(), available);
                current = current.with(CartLine.of(known.get(), quantity));
            }
        }
        return current;
    }
}
