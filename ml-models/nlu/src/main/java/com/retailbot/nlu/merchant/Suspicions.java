package com.retailbot.nlu.merchant;

import com.retailbot.nlu.linear.Softmax;
import com.retailbot.nlu.merchant.MerchantModel.Rejection;
import com.retailbot.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Examples that a merchant should look at again, each with the reason. */
final class Suspicions {

    private static final float SURE = 0.9f;

    private Suspicions() {}

    static List<String> in(
            List<MerchantExample> examples, float[][] heldOut, List<String> labels, Rejection rejection) {
        List<String> suspicions = new ArrayList<>();
        Map<String, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            MerchantExample example = examples.get(i);
            Integer first = firstOf.putIfAbsent(TextNormalizer.fold(example.text()), i);
            float[] probabilities = Softmax.of(heldOut[i], rejection.temperature());
            int best = Softmax.argmax(probabilities);
            if (first != null && !examples.get(first).label().equals(example.label())) {
                suspicions.add("example %d '%s' is labelled %s, but %s in example %d"
                        .formatted(
                                i + 1,
                                example.text(),
                                example.label(),
                                examples.get(first).label(),
                                first + 1));
            } else if (probabilities[best] > SURE && !labels.get(best).equals(example.label())) {
                suspicions.add("example %d '%s' is labelled %s, but reads like %s"
                        .formatted(i + 1, example.text(), example.label(), labels.get(best)));
            }
        }
        return suspicions;
    }
}
