package com.retailbot.nlu.evaluation;

import java.util.Set;

/** One prediction beside its truth. */
public record Outcome(String language, String expected, String predicted) {

    private static final Set<String> OUT_OF_SCOPE = Set.of("out_of_scope", "oos", "idoos", "oodoos");

    /** True for the labels under which data sets keep messages that no intent covers. */
    public static boolean isOutOfScope(String label) {
        return OUT_OF_SCOPE.contains(label);
    }

    public boolean isRight() {
        return expected.equals(predicted) || (isOutOfScope(expected) && isOutOfScope(predicted));
    }
}
