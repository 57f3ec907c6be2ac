package com.retailbot.nlu.entity;

import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.features.Facts;
import com.retailbot.nlu.features.Message;
import com.retailbot.text.Mention;
import com.retailbot.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spans that the rules of retail-text stand for. */
final class RuleCandidates {

    // Prices and postal codes are round, references are not; four digits may also be a year.
    private static final Pattern BARE_REFERENCE = Pattern.compile("(?!(?:19|20)[0-9]{2}$)[1-9][0-9]{3,7}(?<!00|50)");

    private RuleCandidates() {}

    /** What can be nothing else, and the limits that the words around an amount make of it. */
    static List<Candidate> certain(Message message, boolean inScope) {
        List<Candidate> certain = new ArrayList<>();
        message.facts().phones().forEach(phone -> certain.add(candidate(EntityType.PHONE, phone)));
        if (inScope) {
            certain.addAll(Limits.of(message));
        }
        return certain;
    }

    /** Where values begin and end that the model may tag; an amount can be either limit. */
    static List<Candidate> borders(Message message, List<Candidate> dates) {
        Facts facts = message.facts();
        List<Candidate> borders = new ArrayList<>(dates);
        List<Word> tokens = message.tokens();
        message.vocabulary()
                .compounds(tokens.stream().map(Word::text).toList())
                .forEach(span -> borders.add(new Candidate(
                        EntityType.PRODUCT,
                        tokens.get(span[0]).start(),
                        tokens.get(span[1] - 1).end())));
        facts.places().forEach(place -> borders.add(candidate(EntityType.WILAYA, place)));
        facts.colours().forEach(colour -> borders.add(candidate(EntityType.COLOUR, colour)));
        facts.orders().forEach(order -> borders.add(candidate(EntityType.ORDER_ID, order)));
        facts.sizes().forEach(size -> borders.add(candidate(EntityType.SIZE, size)));
        facts.quantities().forEach(quantity -> borders.add(candidate(EntityType.QUANTITY, quantity)));
        facts.amounts().forEach(amount -> {
            borders.add(candidate(EntityType.PRICE_MAX, amount));
            borders.add(candidate(EntityType.PRICE_MIN, amount));
        });
        return borders;
    }

    /** What is probably meant where the model saw nothing. */
    static List<Candidate> likely(Message message, List<Candidate> dates) {
        Facts facts = message.facts();
        List<Candidate> likely = new ArrayList<>();
        facts.orders().forEach(order -> likely.add(candidate(EntityType.ORDER_ID, order)));
        facts.places().forEach(place -> likely.add(candidate(EntityType.WILAYA, place)));
        likely.addAll(dates);
        message.tokens().stream()
                .filter(token -> message.vocabulary().isBrand(token.text()))
                .forEach(token -> likely.add(new Candidate(EntityType.BRAND, token.start(), token.end())));
        facts.sizes().stream()
                .filter(size -> size.value().named())
                .forEach(size -> likely.add(candidate(EntityType.SIZE, size)));
        facts.colours().forEach(colour -> likely.add(candidate(EntityType.COLOUR, colour)));
        facts.quantities().forEach(quantity -> likely.add(candidate(EntityType.QUANTITY, quantity)));
        bareReferences(message).forEach(likely::add);
        return likely;
    }

    private static Stream<Candidate> bareReferences(Message message) {
        return message.tokens().stream()
                .filter(token -> BARE_REFERENCE.matcher(token.text()).matches())
                .map(token -> new Candidate(EntityType.ORDER_ID, token.start(), token.end()))
                .filter(candidate -> message.facts().amounts().stream()
                        .filter(amount -> amount.value().unitSaid())
                        .noneMatch(amount -> candidate.overlaps(candidate(EntityType.PRICE_MAX, amount))));
    }

    private static Candidate candidate(EntityType type, Mention<?> mention) {
        return new Candidate(type, mention.start(), mention.end());
    }
}
