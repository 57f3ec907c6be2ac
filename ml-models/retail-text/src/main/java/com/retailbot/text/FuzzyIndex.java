package com.retailbot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the entry that a misspelled name means: exactly, by consonant skeleton, or within one edit. For running
 * text names are indexed by each of their one-letter deletions, so a lookup costs a handful of hash probes whatever the number of names.
 */
final class FuzzyIndex<T> {

    private static final int SHORTEST_FUZZY = 6;
    private static final int LONGEST_FUZZY = 28;

    private final Map<String, T> exact = new HashMap<>();
    private final Map<String, T> bySkeleton = new HashMap<>();
    private final Set<String> sharedSkeletons = new HashSet<>();
    private final Map<String, List<String>> byDeletion = new HashMap<>();
    private final boolean probesDeletions;

    private FuzzyIndex(boolean probesDeletions) {
        this.probesDeletions = probesDeletions;
    }

    /** For names that are also guessed in running text, word by word: quick, at some hundred bytes a name. */
    static <T> FuzzyIndex<T> forRunningText() {
        return new FuzzyIndex<>(true);
    }

    /** For names that are guessed only where one was asked for: small, and a guess reads all names. */
    static <T> FuzzyIndex<T> forAnswers() {
        return new FuzzyIndex<>(false);
    }

    /** The key of a name: folded, letters and digits only. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        TextNormalizer.normalize(name).words().forEach(word -> key.append(word.text()));
        return key.toString();
    }

    void add(String name, T value) {
        String key = key(name);
        if (key.isEmpty() || exact.putIfAbsent(key, value) != null) {
            return;
        }
        String skeleton = Skeleton.of(key);
        T other = bySkeleton.putIfAbsent(skeleton, value);
        if (other != null && !other.equals(value)) {
            sharedSkeletons.add(skeleton);
        }
        if (probesDeletions && key.length() >= SHORTEST_FUZZY) {
            byDeletion.computeIfAbsent(key, k -> new ArrayList<>()).add(key);
            deletions(key)
                    .forEach(deletion -> byDeletion
                            .computeIfAbsent(deletion, k -> new ArrayList<>())
                            .add(key));
        }
    }

    Optional<T> exactly(String key) {
        return Optional.ofNullable(exact.get(key));
    }

    /** The name within one edit: a safe guess for a name in running text. */
    Optional<T> nearly(String key) {
        return fuzzy(key) ? withinOneEdit(key) : Optional.empty();
    }

    /** A guess for an answer that is known to be a name. */
    Optional<T> leniently(String key) {
        if (key.length() < 3 || key.length() > LONGEST_FUZZY) {
            return Optional.empty();
        }
        Optional<T> close = probesDeletions ? withinOneEdit(key) : nearest(key, 1);
        return close.or(() -> sameSkeleton(key, 2)).or(() -> nearest(key, key.length() >= 7 ? 2 : 1));
    }

    private static boolean fuzzy(String key) {
        return key.length() >= SHORTEST_FUZZY && key.length() <= LONGEST_FUZZY;
    }

    private Optional<T> sameSkeleton(String key, int shortest) {
        String skeleton = Skeleton.of(key);
        if (skeleton.length() < shortest || sharedSkeletons.contains(skeleton)) {
            return Optional.empty();
        }
        return Optional.ofNullable(bySkeleton.get(skeleton));
    }

    private Optional<T> withinOneEdit(String key) {
        List<String> probes = new ArrayList<>(deletions(key));
        probes.add(key);
        for (String probe : probes) {
            for (String candidate : byDeletion.getOrDefault(probe, List.of())) {
                if (candidate.charAt(0) == key.charAt(0) && EditDistance.within(candidate, key, 1)) {
                    return exactly(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<T> nearest(String key, int allowed) {
        return exact.keySet().stream()
                .filter(candidate -> candidate.length() >= 4 && EditDistance.within(candidate, key, allowed))
                .sorted()
                .findFirst()
                .flatMap(this::exactly);
    }

    private static List<String> deletions(String key) {
        List<String> deletions = new ArrayList<>(key.length());
        for (int i = 0; i < key.length(); i++) {
            deletions.add(key.substring(0, i) + key.substring(i + 1));
        }
        return deletions;
    }
}
