package com.retailbot.conversation.bot;

import com.retailbot.conversation.terms.Concept;
import com.retailbot.conversation.terms.Concepts;
import com.retailbot.conversation.terms.Term;
import com.retailbot.conversation.terms.Terms;
import com.retailbot.conversation.understanding.DecidedBy;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understanding;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.KnowledgeChanged;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the entry that answers a question. An entry counts by the share of the question's meaning that it covers: concepts meet
 * across languages, words within one, skeletons across scripts, and an entry whose own question has the same intent is closer.
 */
final class KnowledgeIndex {

    private static final double CONCEPT = 2;
    private static final double SAME_INTENT = 0.35;
    private static final double ENOUGH = 0.5;
    private static final int SHORTEST_SKELETON = 3;

    private final List<Entry> entries;

    private record Entry(KnowledgeChanged source, Set<String> keys, Set<String> intents) {}

    private KnowledgeIndex(List<Entry> entries) {
        this.entries = entries;
    }

    static KnowledgeIndex empty() {
        return new KnowledgeIndex(List.<Entry>of());
    }

    /** An index of these entries, of which only those that are new here are read by the model. */
    KnowledgeIndex updated(List<KnowledgeChanged> now, Understanding understanding) {
        Map<KnowledgeChanged, Entry> known =
                entries.stream().collect(Collectors.toMap(Entry::source, Function.identity(), (one, same) -> one));
        return new KnowledgeIndex(now.stream()
                .map(source -> {
                    Entry before = known.get(source);
                    return before == null ? entry(source, understanding) : before;
                })
                .toList());
    }

    private static Entry entry(KnowledgeChanged source, Understanding understanding) {
        Set<String> keys = new HashSet<>();
        Set<String> intents = new HashSet<>();
        for (String question : source.question().values().values()) {
            keys.addAll(keys(question));
            Understood understood = understanding.understand(question);
            if (understood.certain() && !understood.is(Intents.OUT_OF_SCOPE)) {
                intents.add(understood.intent());
            }
        }
        return new Entry(source, keys, intents);
    }

    Optional<Answer> answer(String question, Understood understood) {
        Set<String> asked = keys(question);
        double total = asked.stream().mapToDouble(KnowledgeIndex::weight).sum();
        Entry best = null;
        double bestScore = 0;
        for (Entry entry : entries) {
            double covered = asked.stream()
                    .filter(entry.keys::contains)
                    .mapToDouble(KnowledgeIndex::weight)
                    .sum();
            boolean sameIntent = understood.certain() && entry.intents.contains(understood.intent());
            // The merchant's labels are narrow: a question of the same label is the same question.
            boolean taught = sameIntent && understood.decidedBy() == DecidedBy.MERCHANT;
            double score = (total == 0 ? 0 : covered / total) + (taught ? ENOUGH : sameIntent ? SAME_INTENT : 0);
            boolean touches = covered > 0 || asked.isEmpty() || taught;
            if (touches && score > bestScore) {
                best = entry;
                bestScore = score;
            }
        }
        return best == null || bestScore < ENOUGH
                ? Optional.empty()
                : Optional.of(new Answer(best.source.answer(), best.source.source()));
    }

    private static double weight(String key) {
        return key.startsWith("concept:") ? CONCEPT : 1;
    }

    private static Set<String> keys(String text) {
        Set<String> keys = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Concept concept : Concepts.in(text)) {
            keys.add("concept:" + concept.id());
            named.addAll(concept.words());
            named.addAll(concept.parts());
        }
        for (Term term : Terms.read(text)) {
            if (!term.stop() && !named.contains(term.word())) {
                keys.add(term.skeleton().length() < SHORTEST_SKELETON ? term.word() : "~" + term.skeleton());
            }
        }
        return keys;
    }
}
