package com.retailbot.nlu.merchant;

import java.util.function.IntFunction;

/** An example that a merchant should look at again. */
public sealed interface Suspicion {

    /** Position of the example in the list that was trained on, from 0. */
    int example();

    /** One sentence; {@code place} names an example by its position, for example "line 7". */
    String sentence(IntFunction<String> place);

    /** The same text has another label elsewhere. */
    record Contradiction(int example, String text, String label, int other, String otherLabel) implements Suspicion {

        @Override
        public String sentence(IntFunction<String> place) {
            return "%s: '%s' is labelled %s, but %s in %s"
                    .formatted(place.apply(example), shortened(text), label, otherLabel, place.apply(other));
        }
    }

    /** A model that did not see the example is sure of another label. */
    record ReadsLike(int example, String text, String label, String likely) implements Suspicion {

        @Override
        public String sentence(IntFunction<String> place) {
            return "%s: '%s' is labelled %s, but reads like %s"
                    .formatted(place.apply(example), shortened(text), label, likely);
        }
    }

    /** Text and label stand in an earlier example already; repetitions count once. */
    record Repetition(int example, String text, String label, int first, int times) implements Suspicion {

        @Override
        public String sentence(IntFunction<String> place) {
            return "%s: '%s' (%s) repeats %s; %d such repetitions count once"
                    .formatted(place.apply(example), shortened(text), label, place.apply(first), times);
        }
    }

    private static String shortened(String text) {
        int longest = 80;
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
