package com.retailbot.conversation.catalogue;

import com.retailbot.conversation.terms.Concepts;
import com.retailbot.conversation.terms.Term;
import com.retailbot.conversation.terms.Terms;
import com.retailbot.conversation.understanding.Entity;
import com.retailbot.conversation.understanding.EntityTypes;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.text.Colours;
import com.retailbot.text.Mention;
import com.retailbot.text.Phones;
import com.retailbot.text.SizeName;
import com.retailbot.text.Sizes;
import com.retailbot.text.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a shopper's message into a {@link ProductQuery}: the model's spans first, the word lists where it found none. */
public final class QueryReader {

    private static final Set<String> GOODS = Set.of(EntityTypes.PRODUCT, EntityTypes.CATEGORY, EntityTypes.BRAND);
    private static final float NAMED = 1.5f;
    private static final float BESIDE_NAMED = 0.4f;

    private QueryReader() {}

    public static ProductQuery read(String text, Understood understood) {
        List<Span> goods = spans(understood, GOODS);
        List<Span> criteria = new ArrayList<>(spans(
                understood,
                Set.of(
                        EntityTypes.PRICE_MAX,
                        EntityTypes.PRICE_MIN,
                        EntityTypes.QUANTITY,
                        EntityTypes.ORDER_ID,
                        EntityTypes.WILAYA)));
        Phones.find(text).forEach(phone -> criteria.add(new Span(phone.start(), phone.end())));
        String colour = colour(text, understood, goods, criteria);
        String size = size(text, understood, goods, criteria);
        return new ProductQuery(
                terms(text, goods, criteria),
                colour,
                size,
                dinars(understood, EntityTypes.PRICE_MIN),
                dinars(understood, EntityTypes.PRICE_MAX));
    }

    private static @Nullable String colour(String text, Understood understood, List<Span> goods, List<Span> criteria) {
        for (Entity entity : understood.all(EntityTypes.COLOUR)) {
            var code = Colours.code(entity.normOrValue()).or(() -> Colours.code(entity.value()));
            if (code.isPresent()) {
                criteria.add(new Span(entity.start(), entity.end()));
                return code.get();
            }
        }
        for (Mention<String> mention : Colours.find(text)) {
            Span span = new Span(mention.start(), mention.end());
            if (span.outside(goods)) {
                criteria.add(span);
                return mention.value();
            }
        }
        return null;
    }

    private static @Nullable String size(String text, Understood understood, List<Span> goods, List<Span> criteria) {
        for (Entity entity : understood.all(EntityTypes.SIZE)) {
            criteria.add(new Span(entity.start(), entity.end()));
            return Sizes.canonical(entity.normOrValue()).orElse(entity.normOrValue());
        }
        for (Mention<SizeName> mention : Sizes.find(text)) {
            Span span = new Span(mention.start(), mention.end());
            if (span.outside(goods) && span.outside(criteria)) {
                criteria.add(span);
                return mention.value().size();
            }
        }
        return null;
    }

    private static @Nullable Long dinars(Understood understood, String type) {
        return understood
                .first(type)
                .map(Entity::normOrValue)
                .filter(norm -> norm.matches("[0-9]{1,12}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static List<WeightedTerm> terms(String text, List<Span> goods, List<Span> criteria) {
        List<Term> content = Terms.read(text).stream()
                .filter(term -> new Span(term.start(), term.end()).outside(criteria))
                .filter(term -> !term.stop() || !new Span(term.start(), term.end()).outside(goods))
                .toList();
        boolean named =
                content.stream().anyMatch(term -> !term.stop() && !span(term).outside(goods));
        Stream<WeightedTerm> weighted = content.stream()
                .filter(term -> !term.stop())
                .map(term -> new WeightedTerm(term.word(), term.skeleton(), weight(named, span(term), goods)));
        // "smart watch" is more than a watch: the one word for it counts as well.
        Stream<WeightedTerm> longNames = Concepts.inSeveralWords(text).stream()
                .flatMap(concept -> concept.words().stream().limit(1))
                .map(word -> new WeightedTerm(word, Skeleton.of(word), 1));
        return Stream.concat(weighted, longNames).toList();
    }

    private static float weight(boolean named, Span span, List<Span> goods) {
        if (!named) {
            return 1;
        }
        return span.outside(goods) ? BESIDE_NAMED : NAMED;
    }

    private static Span span(Term term) {
        return new Span(term.start(), term.end());
    }

    private static List<Span> spans(Understood understood, Set<String> types) {
        return understood.entities().stream()
                .filter(entity -> types.contains(entity.type()))
                .map(entity -> new Span(entity.start(), entity.end()))
                .toList();
    }

    private record Span(int start, int end) {

        boolean outside(List<Span> others) {
            return others.stream().noneMatch(other -> start < other.end && other.start < end);
        }
    }
}
