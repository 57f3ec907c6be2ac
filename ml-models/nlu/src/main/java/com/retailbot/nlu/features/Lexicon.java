package com.retailbot.nlu.features;

import com.retailbot.text.Skeleton;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Words that say the same thing in the languages of the shop, grouped by concept. The model gets concepts as features, so a
 * word that the corpus has in one language only is understood in the others. Entries are hints, not rules: the model weighs them.
 */
final class Lexicon {

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_SKELETON = 3;
    private static final int LONGEST_PHRASE = 3;

    private static final Map<String, Set<String>> ONLY = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> byPhrase = new HashMap<>();
    private final Map<String, Set<String>> byStem = new HashMap<>();
    private final Map<String, Set<String>> bySkeleton = new HashMap<>();

    static Lexicon ofResource(String name) {
        Lexicon lexicon = new Lexicon();
        try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + name + " is missing from the nlu jar");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + name, e);
        }
        return lexicon;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        for (String word : cells[1].split("\\|")) {
            boolean stem = word.endsWith("*");
            put(stem ? byStem : byPhrase, phrase(stem ? word.substring(0, word.length() - 1) : word), cells[0]);
        }
        for (String word : cells[2].split("\\|")) {
            String phrase = phrase(word);
            put(byPhrase, phrase, cells[0]);
            String skeleton = phrase.contains(" ") ? "" : Skeleton.of(phrase);
            if (skeleton.length() >= SHORTEST_SKELETON) {
                put(bySkeleton, skeleton, cells[0]);
            }
        }
    }

    // Most words stand under one concept: tens of thousands of them share one set for each concept.
    private static void put(Map<String, Set<String>> map, String key, String concept) {
        if (!key.isEmpty()) {
            map.merge(key, ONLY.computeIfAbsent(concept, Set::of), Lexicon::union);
        }
    }

    // Sorted, because sets without an order of their own would make two training runs differ.
    private static Set<String> union(Set<String> some, Set<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static String phrase(String text) {
        return TextNormalizer.normalize(text).words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** True for a word that is listed, with or without the article. */
    boolean has(String word) {
        String bare = word.startsWith("ال") ? word.substring(2) : word;
        return byPhrase.containsKey(word) || byPhrase.containsKey(bare) || byStem.containsKey(bare);
    }

    /** True for a word that is listed under a concept as it stands. */
    boolean is(String word, String concept) {
        return byPhrase.getOrDefault(word, Set.of()).contains(concept);
    }

    /** The concepts under which a word is listed as it stands. */
    Set<String> exactly(String word) {
        return byPhrase.getOrDefault(word, Set.of());
    }

    /** The concepts that each token takes part in, in the order of the tokens. */
    List<Set<String>> concepts(List<String> tokens) {
        List<Set<String>> concepts = new ArrayList<>(tokens.size());
        for (String token : tokens) {
            concepts.add(ofWord(token));
        }
        addPhrases(tokens, concepts);
        return concepts;
    }

    /** The concepts of words and phrases exactly as they are listed, in the order of the tokens. */
    List<Set<String>> phrases(List<String> tokens) {
        List<Set<String>> concepts = new ArrayList<>(tokens.size());
        for (String token : tokens) {
            concepts.add(new HashSet<>(exactly(token)));
        }
        addPhrases(tokens, concepts);
        return concepts;
    }

    /** Where phrases of several words stand that are listed under another concept than {@code except}, as [from, to) in tokens. */
    List<int[]> spansOfPhrases(List<String> tokens, String except) {
        List<int[]> spans = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String phrase = tokens.get(at);
            for (int length = 2; length <= LONGEST_PHRASE && at + length <= tokens.size(); length++) {
                phrase += " " + tokens.get(at + length - 1);
                Set<String> found = byPhrase.getOrDefault(phrase, Set.of());
                if (!found.isEmpty() && !found.contains(except)) {
                    spans.add(new int[] {at, at + length});
                }
            }
        }
        return spans;
    }

    private void addPhrases(List<String> tokens, List<Set<String>> concepts) {
        for (int at = 0; at < tokens.size(); at++) {
            String phrase = tokens.get(at);
            for (int length = 2; length <= LONGEST_PHRASE && at + length <= tokens.size(); length++) {
                phrase += " " + tokens.get(at + length - 1);
                Set<String> found = byPhrase.get(phrase);
                for (int i = at; found != null && i < at + length; i++) {
                    concepts.get(i).addAll(found);
                }
            }
        }
    }

    private Set<String> ofWord(String word) {
        Set<String> found = new HashSet<>(byPhrase.getOrDefault(word, Set.of()));
        for (int length = SHORTEST_STEM; length <= Math.min(word.length(), 14); length++) {
            found.addAll(byStem.getOrDefault(word.substring(0, length), Set.of()));
        }
        if (found.isEmpty()) {
            found.addAll(withoutPrefix(word));
        }
        if (found.isEmpty()) {
            Set<String> sameConsonants = bySkeleton.getOrDefault(Skeleton.of(word), Set.of());
            // A skeleton that several concepts share says too little.
            if (sameConsonants.size() == 1) {
                found.addAll(sameConsonants);
            }
        }
        return found;
    }

    private Set<String> withoutPrefix(String word) {
        String rest = ArabicPrefixes.strip(word);
        Set<String> found = new HashSet<>(byPhrase.getOrDefault(rest, Set.of()));
        for (int length = SHORTEST_STEM; !rest.equals(word) && length <= Math.min(rest.length(), 14); length++) {
            found.addAll(byStem.getOrDefault(rest.substring(0, length), Set.of()));
        }
        return found;
    }
}
