package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.catalogue.Product;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.events.Flow;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code recommend}: shows products that sell well. */
@Component
class RecommendHandler implements BlockHandler {

    private static final int USUAL_LIMIT = 4;

    @Override
    public String type() {
        return "recommend";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        List<Product> products = turn.shop().recommended(Settings.limit(block, USUAL_LIMIT));
        if (products.isEmpty()) {
            turn.say(Phrase.NOTHING_FOUND);
            return Outcome.NEXT;
        }
        List<String> ids = products.stream().map(Product::productId).toList();
        turn.focus(new Focus(null, ids));
        turn.add(new Effect.ShowedProducts(ids));
        turn.say(turn.merchantUtterance(block, "text", Phrase.RECOMMENDED)
                .showing(products.stream()
                        .map(product -> Cards.of(product, turn.language()))
                        .toList()));
        return Outcome.NEXT;
    }
}
