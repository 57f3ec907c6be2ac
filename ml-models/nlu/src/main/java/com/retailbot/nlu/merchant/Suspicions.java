package com.retailbot.nlu.merchant;

import com.retailbot.nlu.linear.Softmax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds examples that a merchant should look at again. */
final class Suspicions {

    private static final float SURE = 0.9f;
    private static final float HARDLY = 0.02f;

    private Suspicions() {}

    /** Contradictions first, then what reads like another label, then repetitions. */
    static List<Suspicion> in(
            List<MerchantExample> examples,
            DistinctExamples distinct,
            float[][] heldOut,
            int[] expected,
            List<String> labels,
            Rejection rejection) {
        List<Suspicion> contradictions = new ArrayList<>();
        List<Suspicion> strangers = new ArrayList<>();
        Map<String, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            int position = distinct.positions()[i];
            MerchantExample example = examples.get(position);
            Integer first = firstOf.putIfAbsent(distinct.texts().get(i), position);
            if (first != null) {
                contradictions.add(new Suspicion.Contradiction(
                        position,
                        example.text(),
                        example.label(),
                        first,
                        examples.get(first).label()));
                continue;
            }
            float[] probabilities = rejection.probabilities(heldOut[i]);
            int best = Softmax.argmax(probabilities);
            if (probabilities[best] > SURE && probabilities[expected[i]] < HARDLY) {
                strangers.add(new Suspicion.ReadsLike(position, example.text(), example.label(), labels.get(best)));
            }
        }
        List<Suspicion> all = new ArrayList<>(contradictions);
        all.addAll(strangers);
        all.addAll(distinct.repetitions());
        return all;
    }
}
