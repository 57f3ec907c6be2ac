package com.retailbot.nlu.entity;

import com.retailbot.nlu.Entity;
import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.features.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins what the model tagged with what the rules found. Facts that have a form of their own (phones, limits of a price) win; elsewhere the model
 * speaks first and the rules fill the gaps. A span whose value makes no sense for its type is dropped.
 */
public final class EntityReader {

    private EntityReader() {}

    /**
     * The entities of a message.
     *
     * @param tags most likely tag of each token
     * @param inScope false where the message asks for nothing that a shop does: then nothing but a phone is looked up
     */
    public static List<Entity> read(Message message, int[] tags, boolean inScope) {
        List<Candidate> chosen = new ArrayList<>(RuleCandidates.certain(message, inScope));
        if (inScope) {
            List<Candidate> dates = DateExpressions.of(message.tokens());
            List<Candidate> known = RuleCandidates.borders(message, dates);
            TaggedSpans.of(message, tags).forEach(tagged -> addUnlessOverlapping(chosen, withBordersOf(known, tagged)));
            RuleCandidates.likely(message, dates).forEach(likely -> addUnlessOverlapping(chosen, likely));
        }
        return chosen.stream()
                .filter(candidate -> Plausibility.holds(message, candidate))
                .sorted(Comparator.comparingInt(Candidate::start))
                .flatMap(candidate -> entity(message, candidate).stream())
                .toList();
    }

    // The model knows that a colour is meant, the rules know that "bleu marine" is one. A name of goods may have more
    // words than
    // the listed one, so it only grows.
    private static Candidate withBordersOf(List<Candidate> known, Candidate tagged) {
        return known.stream()
                .filter(rule -> rule.type() == tagged.type() && rule.overlaps(tagged))
                .filter(rule -> tagged.type() != EntityType.PRODUCT || rule.covers(tagged))
                .findFirst()
                .orElse(tagged);
    }

    private static void addUnlessOverlapping(List<Candidate> chosen, Candidate candidate) {
        if (chosen.stream().noneMatch(candidate::overlaps)) {
            chosen.add(candidate);
        }
    }

    private static Optional<Entity> entity(Message message, Candidate candidate) {
        EntityType type = candidate.type();
        String value = message.text().substring(candidate.start(), candidate.end());
        return Normalisation.of(type, value, message.facts(), candidate)
                .map(norm -> new Entity(type, value, norm, candidate.start(), candidate.end()));
    }
}
