package com.retailbot.nlu.training;

import com.retailbot.nlu.LanguageUnderstanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the served model does on {@link CheckMessages}.
 *
 * @param all what shoppers write, all sets together; without {@code misuse}, which is rarer in a shop than in its set
 */
record StrangersEvaluation(
        Map<String, HeldOutEvaluation> sets, HeldOutEvaluation all, Map<String, HeldOutEvaluation> misuse) {

    static StrangersEvaluation of(LanguageUnderstanding model, CheckMessages messages) {
        List<Example> shoppers =
                messages.sets().values().stream().flatMap(List::stream).toList();
        return new StrangersEvaluation(
                each(model, messages.sets()), HeldOutEvaluation.of(model, shoppers), each(model, messages.misuse()));
    }

    private static Map<String, HeldOutEvaluation> each(LanguageUnderstanding model, Map<String, List<Example>> sets) {
        Map<String, HeldOutEvaluation> evaluations = new LinkedHashMap<>();
        sets.forEach((name, examples) -> evaluations.put(name, HeldOutEvaluation.of(model, examples)));
        return evaluations;
    }
}
