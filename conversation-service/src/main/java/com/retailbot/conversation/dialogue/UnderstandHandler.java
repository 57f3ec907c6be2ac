package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.catalogue.ProductQuery;
import com.retailbot.conversation.catalogue.QueryReader;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.understanding.EntityTypes;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.Flow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code understand}: waits for a message and routes it by intent. */
@Component
class UnderstandHandler implements BlockHandler {

    private static final String ELSE = "else";

    @Override
    public String type() {
        return "understand";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        turn.understandAt(block.id());
        Optional<Understood> understood = turn.understood();
        if (!turn.unread() || understood.isEmpty()) {
            return Outcome.WAIT;
        }
        turn.markRead();
        Optional<String> port = port(block, turn, understood.get());
        if (port.isPresent()) {
            if (port.get().equals(Intents.OUT_OF_SCOPE)) {
                turn.fellBack();
            }
            return new Outcome.Follow(port.get());
        }
        if (smallTalk(turn, understood.get())) {
            return Outcome.WAIT;
        }
        turn.fellBack();
        if (turn.script().flow().target(block.id(), ELSE).isEmpty()) {
            turn.say(Phrase.NOT_UNDERSTOOD);
            return Outcome.WAIT;
        }
        return new Outcome.Follow(ELSE);
    }

    /** The port for what was understood, when the block has one. */
    static Optional<String> port(Flow.Block block, Turn turn, Understood understood) {
        List<String> intents = Settings.texts(block, "intents");
        boolean outOfScope = understood.intent().equals(Intents.OUT_OF_SCOPE);
        boolean listed = understood.certain() && intents.contains(understood.intent());
        if (listed && !outOfScope) {
            return Optional.of(understood.intent());
        }
        boolean aboutProducts = understood.certain() && Intents.ABOUT_PRODUCTS.contains(understood.intent());
        boolean maybeGoods = (!understood.certain() || outOfScope) && namesGoodsOfTheShop(turn, understood);
        if (intents.contains(Intents.PRODUCT_SEARCH) && (aboutProducts || maybeGoods)) {
            return Optional.of(Intents.PRODUCT_SEARCH);
        }
        return listed ? Optional.of(understood.intent()) : Optional.empty();
    }

    // The model is unsure, but the shop sells what the message names: then a search is the best guess.
    private static boolean namesGoodsOfTheShop(Turn turn, Understood understood) {
        boolean named = understood.first(EntityTypes.PRODUCT).isPresent()
                || understood.first(EntityTypes.CATEGORY).isPresent()
                || understood.first(EntityTypes.BRAND).isPresent();
        ProductQuery query = QueryReader.read(turn.text(), understood);
        boolean fewWords = query.terms().size() <= 4 && !query.terms().isEmpty();
        return (named || fewWords) && !turn.shop().search(query, 1).isEmpty();
    }

    private static boolean smallTalk(Turn turn, Understood understood) {
        if (!understood.certain()) {
            return false;
        }
        switch (understood.intent()) {
            case Intents.GREET -> turn.say(Phrase.HELLO);
            case Intents.THANKS -> turn.say(Phrase.YOU_ARE_WELCOME);
            case Intents.GOODBYE -> turn.say(Phrase.GOODBYE);
            case Intents.CART_HELP -> Shopping.showCart(turn);
            default -> {
                return false;
            }
        }
        return true;
    }
}
