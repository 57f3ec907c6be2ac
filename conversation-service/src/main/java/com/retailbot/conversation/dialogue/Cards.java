package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.catalogue.Product;
import com.retailbot.conversation.catalogue.ProductHit;
import com.retailbot.conversation.catalogue.Variant;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.Prices;
import com.retailbot.conversation.reply.Replies;
import java.util.List;
import java.util.Map;

/** Draws product cards. */
final class Cards {

    private static final int FEW = 5;

    private Cards() {}

    static Card of(ProductHit hit, ChatLanguage language) {
        return card(hit.product(), hit.variant(), hit.fitting(), language);
    }

    /** A product that was not searched by criteria. */
    static Card of(Product product, ChatLanguage language) {
        List<Variant> sellable = product.sellableVariants();
        Variant shown = sellable.isEmpty() ? product.variants().getFirst() : sellable.getFirst();
        return card(product, shown, sellable, language);
    }

    static String variantLabel(Variant variant, ChatLanguage language) {
        return variant.options().isEmpty()
                ? variant.sku()
                : String.join(" · ", Titles.options(variant.options(), language));
    }

    private static Card card(Product product, Variant variant, List<Variant> eligible, ChatLanguage language) {
        return new Card(
                product.productId(),
                variant.variantId(),
                Titles.of(product.title(), language),
                variant.price(),
                Prices.text(variant.price(), language),
                stockText(variant, language),
                variant.sellable(),
                product.imageUrl(),
                variant.options(),
                choices(product, eligible, language));
    }

    private static List<Choice> choices(Product product, List<Variant> eligible, ChatLanguage language) {
        List<Variant> open = eligible.isEmpty() ? product.sellableVariants() : eligible;
        if (open.isEmpty()) {
            return List.of();
        }
        return open.size() == 1
                ? List.of(new Choice(
                        ChoiceIds.ADD + open.getFirst().variantId(), Replies.say(language, Phrase.CHOICE_ADD)))
                : List.of(new Choice(ChoiceIds.PICK + product.productId(), Replies.say(language, Phrase.CHOICE_PICK)));
    }

    private static String stockText(Variant variant, ChatLanguage language) {
        if (!variant.sellable()) {
            return Replies.say(language, Phrase.OUT_OF_STOCK);
        }
        Integer available = variant.available();
        return available != null && available <= FEW
                ? Replies.say(language, Phrase.FEW_LEFT, Map.of("count", available))
                : Replies.say(language, Phrase.IN_STOCK);
    }
}
