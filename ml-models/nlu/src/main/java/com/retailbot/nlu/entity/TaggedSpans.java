package com.retailbot.nlu.entity;

import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.features.ArabicPrefixes;
import com.retailbot.nlu.features.Message;
import com.retailbot.nlu.model.Tag;
import com.retailbot.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs of tags as spans. */
final class TaggedSpans {

    private static final Set<EntityType> NAMES = Set.of(
            EntityType.PRODUCT,
            EntityType.CATEGORY,
            EntityType.BRAND,
            EntityType.COLOUR,
            EntityType.WILAYA,
            EntityType.DATE,
            EntityType.SIZE);

    private static final Set<EntityType> ONE_AT_A_TIME =
            Set.of(EntityType.PRODUCT, EntityType.CATEGORY, EntityType.BRAND, EntityType.DATE, EntityType.WILAYA);

    private TaggedSpans() {}

    static List<Candidate> of(Message message, int[] tags) {
        List<Candidate> spans = new ArrayList<>();
        int at = 0;
        while (at < tags.length) {
            Optional<EntityType> type = Tag.type(tags[at]);
            int end = at + 1;
            while (type.isPresent() && end < tags.length && continues(type.get(), tags[end])) {
                end++;
            }
            if (type.isPresent()) {
                spans.add(span(message, type.get(), at, end));
            }
            at = end;
        }
        return spans;
    }

    // Two names of goods are never said without a word between them; two colours are.
    private static boolean continues(EntityType type, int tag) {
        return tag == Tag.inside(type) || (ONE_AT_A_TIME.contains(type) && tag == Tag.begin(type));
    }

    private static Candidate span(Message message, EntityType type, int tagged, int taggedTo) {
        int from = type == EntityType.DATE ? DateWords.first(message.tokens(), tagged) : tagged;
        int to = type == EntityType.DATE ? DateWords.behind(message.tokens(), taggedTo) : taggedTo;
        Word first = message.tokens().get(from);
        int start = first.start();
        if (NAMES.contains(type)) {
            start += prefix(message, first);
        }
        return new Candidate(type, start, message.tokens().get(to - 1).end());
    }

    // An attached preposition is not part of the name, where what follows it is known.
    private static int prefix(Message message, Word first) {
        boolean plain = first.end() - first.start() == first.text().length();
        return plain ? ArabicPrefixes.preposition(first.text(), message.vocabulary()::isName) : 0;
    }
}
