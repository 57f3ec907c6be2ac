package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.order.Cart;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.events.Flow;
import java.util.Optional;

/** What pressing a button does. Buttons of older messages still work, whatever the flow is waiting for now. */
final class Buttons {

    private final TakeOrderHandler orders;

    Buttons(TakeOrderHandler orders) {
        this.orders = orders;
    }

    /** Where the turn goes on. */
    sealed interface Pressed {

        /** Behind a port of this block. */
        record GoOn(Flow.Block from, Outcome outcome) implements Pressed {}

        /** Into this block, as if the flow had led there. */
        record GoTo(Flow.Block block) implements Pressed {}

        /** Nowhere: the bot keeps waiting where it was. */
        record Stay() implements Pressed {}
    }

    Pressed press(Turn turn, String choiceId) {
        Optional<ChoiceIds.FlowChoice> flowChoice = ChoiceIds.flowChoice(choiceId);
        if (flowChoice.isPresent()) {
            return turn.script()
                    .flow()
                    .block(flowChoice.get().blockId())
                    .<Pressed>map(block -> new Pressed.GoOn(
                            block, new Outcome.Follow(flowChoice.get().choiceId())))
                    .orElseGet(Pressed.Stay::new);
        }
        Optional<Flow.Block> form = openForm(turn);
        if (choiceId.equals(ChoiceIds.ORDER) || choiceId.startsWith("form:") && form.isEmpty()) {
            return order(turn);
        }
        if (choiceId.startsWith("form:")) {
            return new Pressed.GoOn(form.get(), orders.press(form.get(), turn, choiceId));
        }
        if (!changedCart(turn, choiceId) || form.isEmpty()) {
            return new Pressed.Stay();
        }
        return new Pressed.GoOn(form.get(), orders.resume(turn));
    }

    /** @return false when the goods still have to be chosen, so an open form must not ask on */
    private static boolean changedCart(Turn turn, String choiceId) {
        Optional<String> added = ChoiceIds.behind(ChoiceIds.ADD, choiceId);
        Optional<String> picked = ChoiceIds.behind(ChoiceIds.PICK, choiceId);
        Optional<String> removed = ChoiceIds.behind(ChoiceIds.REMOVE, choiceId);
        added.ifPresent(variantId -> Shopping.add(turn, variantId, 1));
        picked.ifPresent(productId -> Shopping.pick(turn, productId));
        removed.ifPresent(variantId -> Shopping.remove(turn, variantId));
        if (choiceId.equals(ChoiceIds.EMPTY_CART)) {
            turn.edit(Cart.EMPTY);
            turn.say(Phrase.CART_EMPTY);
        }
        return picked.isEmpty();
    }

    private static Pressed order(Turn turn) {
        return turn.script()
                .flow()
                .first("take_order")
                .<Pressed>map(Pressed.GoTo::new)
                .orElseGet(Pressed.Stay::new);
    }

    private static Optional<Flow.Block> openForm(Turn turn) {
        return turn.form() == null
                ? Optional.empty()
                : turn.script()
                        .flow()
                        .block(turn.waitingAt())
                        .filter(block -> block.type().equals("take_order"));
    }
}
