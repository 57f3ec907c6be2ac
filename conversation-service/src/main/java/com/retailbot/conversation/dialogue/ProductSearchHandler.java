package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.catalogue.ProductQuery;
import com.retailbot.conversation.catalogue.QueryReader;
import com.retailbot.conversation.catalogue.SearchResult;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.understanding.EntityTypes;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.Flow;
import com.retailbot.text.Colours;
import com.retailbot.text.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code product_search}: finds products for the last message, in the light of what was talked about before. */
@Component
class ProductSearchHandler implements BlockHandler {

    private static final int USUAL_LIMIT = 5;

    @Override
    public String type() {
        return "product_search";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        Optional<Understood> understood = turn.understood();
        int limit = Settings.limit(block, USUAL_LIMIT);
        ProductQuery query = understood
                .map(read -> inContext(QueryReader.read(turn.text(), read), turn))
                .orElse(new ProductQuery(List.of(), null, null, null, null));
        if (query.isEmpty()) {
            browse(block, turn, limit);
            return Outcome.NEXT;
        }
        SearchResult result = turn.shop().search(query, limit);
        ProductQuery earlier = turn.focus().query();
        if (result.isEmpty()
                && earlier != null
                && understood.filter(this::pointsBack).isPresent()) {
            query = new ProductQuery(List.of(), query.colour(), query.size(), query.priceMin(), query.priceMax())
                    .after(earlier);
            result = turn.shop().search(query, limit);
        }
        show(block, turn, query, result);
        return Outcome.NEXT;
    }

    /** "And in red?" is about what was shown before. */
    private static ProductQuery inContext(ProductQuery query, Turn turn) {
        ProductQuery earlier = turn.focus().query();
        return query.terms().isEmpty() && earlier != null ? query.after(earlier) : query;
    }

    // "How much is it then?" has words, but none that names goods.
    private boolean pointsBack(Understood understood) {
        return Intents.ABOUT_PRODUCTS.contains(understood.intent())
                && !understood.intent().equals(Intents.PRODUCT_SEARCH)
                && understood.first(EntityTypes.PRODUCT).isEmpty()
                && understood.first(EntityTypes.CATEGORY).isEmpty()
                && understood.first(EntityTypes.BRAND).isEmpty();
    }

    private static void browse(Flow.Block block, Turn turn, int limit) {
        List<Card> cards = turn.shop().recommended(limit).stream()
                .map(product -> Cards.of(product, turn.language()))
                .toList();
        if (cards.isEmpty()) {
            turn.say(turn.merchantUtterance(block, "nothing_found", Phrase.NOTHING_FOUND));
            return;
        }
        say(turn, turn.merchantUtterance(block, "found", Phrase.FOUND), cards, null);
    }

    private static void show(Flow.Block block, Turn turn, ProductQuery query, SearchResult result) {
        if (result.isEmpty()) {
            turn.say(turn.merchantUtterance(block, "nothing_found", Phrase.NOTHING_FOUND));
            return;
        }
        List<Card> cards = result.hits().stream()
                .map(hit -> Cards.of(hit, turn.language()))
                .toList();
        Utterance intro = result.meetsCriteria()
                ? turn.merchantUtterance(block, "found", Phrase.FOUND)
                : turn.utterance(Phrase.NOT_EXACTLY, Map.of("criteria", criteria(turn, query)));
        say(turn, intro, cards, query);
    }

    private static void say(Turn turn, Utterance intro, List<Card> cards, @Nullable ProductQuery query) {
        List<String> productIds = cards.stream().map(Card::productId).toList();
        turn.focus(new Focus(query, productIds));
        turn.add(new Effect.ShowedProducts(productIds));
        turn.say(intro.showing(cards));
    }

    /** The criteria in the shopper's own words where he said them now, else by their names. */
    private static String criteria(Turn turn, ProductQuery query) {
        Stream<String> colour = Stream.ofNullable(query.colour())
                .map(code -> Colours.find(turn.text()).stream()
                        .filter(mention -> mention.value().equals(code))
                        .map((Mention<String> mention) -> mention.in(turn.text()))
                        .findFirst()
                        .orElseGet(() -> Colours.names(code).getFirst()));
        Stream<String> size = Stream.ofNullable(query.size());
        Stream<String> price = Stream.ofNullable(query.priceMax()).map(most -> "≤ " + most);
        return Stream.of(size, colour, price).flatMap(part -> part).collect(Collectors.joining(" · "));
    }
}
