package com.retailbot.conversation.terms;

import com.retailbot.text.TextNormalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words without a meaning of their own in what shoppers ask for. */
final class StopWords {

    private static final Set<String> WORDS = ResourceLines.of("stop-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .map(TextNormalizer::fold)
            .flatMap(word -> Arrays.stream(word.split("[^\\p{L}\\p{N}]+")))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    static boolean contains(String foldedWord) {
        return WORDS.contains(foldedWord);
    }
}
