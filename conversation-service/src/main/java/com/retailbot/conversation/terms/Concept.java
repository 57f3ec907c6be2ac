package com.retailbot.conversation.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing or topic with the words that name it in all varieties.
 *
 * @param names each a list of folded words
 * @param wider id of the concept that includes this one
 */
public record Concept(
        String id, List<List<String>> names, @Nullable String wider) {

    /** Names of a single word. */
    public List<String> words() {
        return names.stream()
                .filter(name -> name.size() == 1)
                .map(List::getFirst)
                .toList();
    }

    /** Words of the longer names. */
    public List<String> parts() {
        return names.stream()
                .filter(name -> name.size() > 1)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
