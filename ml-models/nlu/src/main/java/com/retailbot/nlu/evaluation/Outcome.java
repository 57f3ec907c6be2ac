package com.retailbot.nlu.evaluation;

import java.util.Set;

/** One prediction beside its truth. */
public record Outcome(String language, String expected, String predicted) {

    private static final Set<String> OUT_OF_SCOPE = Set.of("out_of_scope", "oos", "idoos", "oodoos");

    /** True for the labels under which data sets keep messages that no intent covers. */
    public static boolean isOutOfScope(String label) {
        return OUT_OF_SCOPE.contains(label);
    }

    /** An outcome in which all names of the out-of-scope label are one, so that it has one F1. */
    public static Outcome withOneOutOfScope(String language, String expected, String predicted) {
        return new Outcome(language, merged(expected), merged(predicted));
    }

    private static String merged(String label) {
        return isOutOfScope(label) ? "oos" : label;
    }

    public boolean isRight() {
        return expected.equals(predicted) || (isOutOfScope(expected) && isOutOfScope(predicted));
    }
}
