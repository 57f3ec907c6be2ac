package com.retailbot.nlu.training;

import com.retailbot.nlu.LanguageUnderstanding;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the served model does on {@link CheckMessages}, set by set and on all of them. */
record StrangersEvaluation(Map<String, HeldOutEvaluation> sets, HeldOutEvaluation all) {

    static StrangersEvaluation of(LanguageUnderstanding model, CheckMessages messages) {
        Map<String, HeldOutEvaluation> sets = new LinkedHashMap<>();
        messages.sets().forEach((name, examples) -> sets.put(name, HeldOutEvaluation.of(model, examples)));
        return new StrangersEvaluation(sets, HeldOutEvaluation.of(model, messages.all()));
    }
}
