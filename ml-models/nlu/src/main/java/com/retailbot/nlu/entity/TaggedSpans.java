package com.retailbot.nlu.entity;

import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.features.ArabicPrefixes;
import com.retailbot.nlu.features.Message;
import com.retailbot.nlu.model.Tag;
import com.retailbot.text.Quantities;
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
            EntityType.SIZE,
            EntityType.QUANTITY);

    private static final Set<EntityType> ONE_AT_A_TIME =
            Set.of(EntityType.PRODUCT, EntityType.CATEGORY, EntityType.BRAND, EntityType.DATE, EntityType.WILAYA);

    private TaggedSpans() {}

    static List<Candidate> of(Message message, int[] tags) {
        List<Candidate> spans = new ArrayList<>();
        int at = 0;
        while (at < tags.length) {
            Optional<EntityType> type = Tag.type(tags[at]);
            int end = at + 1;
            while (type.isPresent() && end < tags.length && continues(type.get(), tags[end]) && !isCut(message, end)) {
                end++;
            }
            if (type.isPresent()) {
                addSpans(message, type.get(), at, end, spans);
            }
            at = end;
        }
        return spans;
    }

    // Two names of goods are never said without a word between them; two colours are.
    private static boolean continues(EntityType type, int tag) {
        return tag == Tag.inside(type) || (ONE_AT_A_TIME.contains(type) && tag == Tag.begin(type));
    }

    // A comma between two names makes them two.
    private static boolean isCut(Message message, int token) {
        String between = message.text()
                .substring(
                        message.tokens().get(token - 1).end(),
                        message.tokens().get(token).start());
        return between.contains(",") || between.contains("،") || between.contains("\n");
    }

    // The maker is no part of the thing: "Nike cap", "ghassala LG".
    private static void addSpans(Message message, EntityType type, int from, int to, List<Candidate> spans) {
        boolean named = type == EntityType.PRODUCT && to - from > 1;
        if (named && isBrand(message, from)) {
            spans.add(span(message, EntityType.BRAND, from, from + 1));
            addSpans(message, type, from + 1, to, spans);
        } else if (named && isBrand(message, to - 1)) {
            addSpans(message, type, from, to - 1, spans);
            spans.add(span(message, EntityType.BRAND, to - 1, to));
        } else {
            spans.add(span(message, type, from, to));
        }
    }

    private static boolean isBrand(Message message, int token) {
        return message.vocabulary().isBrand(message.tokens().get(token).text());
    }

    private static Candidate span(Message message, EntityType type, int tagged, int taggedTo) {
        int from = type == EntityType.DATE ? DateWords.first(message.tokens(), tagged) : tagged;
        int to = type == EntityType.DATE ? DateWords.behind(message.tokens(), taggedTo) : taggedTo;
        Word first = message.tokens().get(from);
        int start = first.start();
        if (NAMES.contains(type)) {
            start += prefix(message, first);
        }
        int end = message.tokens().get(to - 1).end();
        boolean compound = type == EntityType.PRODUCT || type == EntityType.ORDER_ID;
        return compound
                ? new Candidate(
                        type, hyphenatedStart(message.text(), start, type), hyphenatedEnd(message.text(), end, type))
                : new Candidate(type, start, end);
    }

    private static boolean joins(char mark, EntityType type) {
        return mark == '-' || (mark == '/' && type == EntityType.ORDER_ID);
    }

    // "lave-vaisselle", "t-shirt", "5050-F", "CMD/918": one word to whoever writes it.
    private static int hyphenatedEnd(String text, int end, EntityType type) {
        int at = end;
        while (at + 1 < text.length()
                && joins(text.charAt(at), type)
                && Character.isLetterOrDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static int hyphenatedStart(String text, int start, EntityType type) {
        int at = start;
        while (at > 1 && joins(text.charAt(at - 1), type) && Character.isLetterOrDigit(text.charAt(at - 2))) {
            at--;
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    private static boolean isKnown(Message message, String word) {
        return message.vocabulary().isName(word) || Quantities.isNumberWord(word);
    }

    // An attached preposition is not part of the name, where what follows it is known.
    private static int prefix(Message message, Word first) {
        boolean plain = first.end() - first.start() == first.text().length();
        return plain ? ArabicPrefixes.preposition(first.text(), word -> isKnown(message, word)) : 0;
    }
}
