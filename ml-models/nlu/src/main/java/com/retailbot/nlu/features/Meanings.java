package com.retailbot.nlu.features;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A general thesaurus in English, French, Arabic and Darija: which everyday meanings a word carries. Ten examples of an intent do not
 * show every way to say "stop"; the thesaurus knows that "cancel", "résilier" and "نحبس" are near.
 */
final class Meanings {

    private static final String RESOURCE = "/lexicon/meanings.tsv";
    private static final int LONGEST_PHRASE = 4;
    private static final Meanings SHARED = read();

    private final Map<String, Set<String>> english = new HashMap<>();
    private final Map<String, Set<String>> french = new HashMap<>();
    private final Map<String, Set<String>> arabic = new HashMap<>();
    private final Map<String, Set<String>> phrases = new HashMap<>();

    static Meanings shared() {
        return SHARED;
    }

    private static Meanings read() {
        Meanings meanings = new Meanings();
        Stems stems = new Stems();
        try (InputStream stream = Meanings.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the nlu jar");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> meanings.add(cells, stems));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
        return meanings;
    }

    private void add(String[] cells, Stems stems) {
        for (int language = 1; language < cells.length; language++) {
            for (String entry : cells[language].split("\\|")) {
                List<String> words = TextNormalizer.normalize(entry).words().stream()
                        .map(Word::text)
                        .toList();
                if (words.size() > 1) {
                    put(
                            phrases,
                            String.join(" ", words.stream().map(stems::base).toList()),
                            cells[0]);
                } else if (!words.isEmpty() && !Stems.isLatin(words.getFirst())) {
                    put(arabic, words.getFirst(), cells[0]);
                    put(arabic, Stems.withoutAttached(words.getFirst()), cells[0]);
                } else if (!words.isEmpty() && language == 2) {
                    put(french, stems.french(words.getFirst()), cells[0]);
                } else if (!words.isEmpty()) {
                    put(english, stems.english(words.getFirst()), cells[0]);
                }
            }
        }
    }

    private static void put(Map<String, Set<String>> entries, String key, String meaning) {
        entries.computeIfAbsent(key, k -> new TreeSet<>()).add(meaning);
    }

    /** The meanings of each word, in an order that does not change; those of a phrase stand at its first word. */
    List<Set<String>> of(List<String> words, Stems stems) {
        List<Set<String>> meanings = new ArrayList<>(words.size());
        List<String> bases = new ArrayList<>(words.size());
        for (String word : words) {
            bases.add(stems.base(word));
            meanings.add(ofWord(word, bases.getLast(), stems));
        }
        for (int from = 0; from < bases.size(); from++) {
            StringBuilder phrase = new StringBuilder(bases.get(from));
            for (int to = from + 1; to < Math.min(bases.size(), from + LONGEST_PHRASE); to++) {
                phrase.append(' ').append(bases.get(to));
                meanings.get(from).addAll(phrases.getOrDefault(phrase.toString(), Set.of()));
            }
        }
        return meanings;
    }

    private Set<String> ofWord(String word, String base, Stems stems) {
        Set<String> meanings = new TreeSet<>();
        if (Stems.isLatin(word)) {
            meanings.addAll(english.getOrDefault(base, Set.of()));
            meanings.addAll(french.getOrDefault(stems.french(word), Set.of()));
            return meanings;
        }
        Set<String> itself = arabic.getOrDefault(word, arabic.get(base));
        if (itself != null) {
            meanings.addAll(itself);
            return meanings;
        }
        // Only an unknown form is taken apart: taking apart is guessing.
        Stems.arabic(word).forEach(stem -> meanings.addAll(arabic.getOrDefault(stem, Set.of())));
        return meanings;
    }
}
