package com.retailbot.conversation.terms;

import com.retailbot.text.Skeleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The concepts of retail with their names, and which of them a text names. */
public final class Concepts {

    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_SKELETON = 3;

    private static final Map<String, Concept> BY_ID = new LinkedHashMap<>();
    private static final Map<String, Concept> BY_NAME = new HashMap<>();
    private static final Map<String, Concept> BY_SKELETON = new HashMap<>();

    static {
        Set<String> ambiguous = new LinkedHashSet<>();
        for (String line : ResourceLines.of("concepts.tsv")) {
            Concept concept = concept(line);
            BY_ID.put(concept.id(), concept);
            for (List<String> name : concept.names()) {
                BY_NAME.putIfAbsent(String.join(" ", name), concept);
                indexSkeleton(name, concept, ambiguous);
            }
        }
        ambiguous.forEach(BY_SKELETON::remove);
    }

    private Concepts() {}

    public static Optional<Concept> byId(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : BY_ID.get(id));
    }

    /** The concepts that a text names, in order, the longest name at each place. */
    public static List<Concept> in(@Nullable String text) {
        List<Term> terms = Terms.read(text);
        List<Concept> found = new ArrayList<>();
        int at = 0;
        while (at < terms.size()) {
            int length = nameAt(terms, at, found);
            at += Math.max(1, length);
        }
        return found.stream().distinct().toList();
    }

    /** Whether a text says a name of a concept literally, not only something that sounds like it. */
    public static boolean namedIn(@Nullable String text) {
        return Terms.read(text).stream().anyMatch(term -> BY_NAME.containsKey(term.word()));
    }

    /** The concepts that a text names in more than one word, such as "machine à laver". */
    public static List<Concept> inSeveralWords(@Nullable String text) {
        List<Term> terms = Terms.read(text);
        List<Concept> found = new ArrayList<>();
        for (int from = 0; from < terms.size(); from++) {
            for (int to = Math.min(from + LONGEST_NAME, terms.size()); to > from + 1; to--) {
                Concept concept = BY_NAME.get(name(terms.subList(from, to)));
                if (concept != null) {
                    found.add(concept);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static int nameAt(List<Term> terms, int at, List<Concept> found) {
        int longest = Math.min(LONGEST_NAME, terms.size() - at);
        for (int length = longest; length > 0; length--) {
            String name = name(terms.subList(at, at + length));
            Concept concept = BY_NAME.get(name);
            if (concept != null) {
                found.add(concept);
                return length;
            }
        }
        Term term = terms.get(at);
        Concept alike = term.stop() ? null : BY_SKELETON.get(term.skeleton());
        if (alike != null) {
            found.add(alike);
        }
        return 0;
    }

    private static String name(List<Term> terms) {
        return String.join(" ", terms.stream().map(Term::word).toList());
    }

    private static void indexSkeleton(List<String> name, Concept concept, Set<String> ambiguous) {
        if (name.size() > 1) {
            return;
        }
        String skeleton = Skeleton.of(name.getFirst());
        if (skeleton.length() < SHORTEST_SKELETON) {
            return;
        }
        Concept other = BY_SKELETON.putIfAbsent(skeleton, concept);
        if (other != null && !other.id().equals(concept.id())) {
            ambiguous.add(skeleton);
        }
    }

    private static Concept concept(String line) {
        String[] columns = line.split("\t", -1);
        List<List<String>> names = Arrays.stream(columns[1].split("\\|"))
                .map(name -> Terms.read(name).stream().map(Term::word).toList())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Concept(columns[0], names, columns.length > 2 ? columns[2] : null);
    }
}
