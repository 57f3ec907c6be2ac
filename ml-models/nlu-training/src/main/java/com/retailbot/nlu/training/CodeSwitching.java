package com.retailbot.nlu.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Begins a message in one language and ends it in another, from two messages that mean the same. */
final class CodeSwitching {

    private static final Map<String, Set<String>> SWITCHES = Map.of(
            "fr",
            Set.of("dz-latn", "ar-DZ"),
            "dz-latn",
            Set.of("fr", "en"),
            "ar-DZ",
            Set.of("fr"),
            "en",
            Set.of("dz-latn"));
    private static final int FEWEST_WORDS = 2;

    private CodeSwitching() {}

    /** The first half of one message and the second half of the other, or nothing where that would not be a switch. */
    static Optional<Example> of(Example first, Example second, Random random) {
        boolean possible = SWITCHES.getOrDefault(first.language(), Set.of()).contains(second.language());
        List<Integer> cuts = possible ? cuts(first) : List.of();
        List<Integer> joins = possible ? cuts(second) : List.of();
        if (cuts.isEmpty() || joins.isEmpty()) {
            return Optional.empty();
        }
        int cut = cuts.get((cuts.size() - 1) / 2 + random.nextInt(cuts.size() / 2 + 1));
        int join = joins.get(random.nextInt((joins.size() + 1) / 2));
        List<Span> spans = new ArrayList<>();
        first.spans().stream().filter(span -> span.end() <= cut).forEach(spans::add);
        int shift = cut - join;
        second.spans().stream()
                .filter(span -> span.start() >= join)
                .map(span -> new Span(span.type(), span.start() + shift, span.end() + shift, span.norm()))
                .forEach(spans::add);
        String text = first.text().substring(0, cut) + second.text().substring(join);
        return Optional.of(new Example(text, List.copyOf(spans), first.intent(), "mixed", first.group()));
    }

    // The spaces outside entities that leave words enough on both sides.
    private static List<Integer> cuts(Example example) {
        List<Integer> spaces = new ArrayList<>();
        String text = example.text();
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            spaces.add(at);
        }
        int last = spaces.size() - FEWEST_WORDS + 1;
        List<Integer> between = last < FEWEST_WORDS - 1 ? List.of() : spaces.subList(FEWEST_WORDS - 1, last);
        return between.stream()
                .filter(at -> example.spans().stream().noneMatch(span -> at >= span.start() && at < span.end()))
                .toList();
    }
}
