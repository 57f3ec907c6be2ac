package com.retailbot.nlu.training;

import com.retailbot.nlu.Intent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The label lists in the order of the model's outputs. */
record Labels(List<String> intents, List<String> languages) {

    private static final Set<String> RARE_LANGUAGES = Set.of("mixed", "kab");

    static final Labels ALL = new Labels(
            Arrays.stream(Intent.values()).map(Intent::label).toList(),
            List.of("ar", "ar-DZ", "dz-latn", "fr", "en", "mixed", "kab"));

    int intent(String label) {
        return position(intents, label);
    }

    int outOfScope() {
        return Intent.OUT_OF_SCOPE.ordinal();
    }

    int language(String label) {
        return position(languages, label);
    }

    /** Rare varieties count more, or the language head would never name them. */
    float weightOfLanguage(int language) {
        return RARE_LANGUAGES.contains(languages.get(language)) ? 3 : 1;
    }

    private static int position(List<String> labels, String label) {
        int position = labels.indexOf(label);
        if (position < 0) {
            throw new IllegalArgumentException("Unknown label " + label + ", expected one of " + labels);
        }
        return position;
    }
}
