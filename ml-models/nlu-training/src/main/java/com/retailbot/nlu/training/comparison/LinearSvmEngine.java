package com.retailbot.nlu.training.comparison;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/** LIBLINEAR: a linear support vector machine on TF-IDF of characters within words (2 to 5) and of words (1 and 2). */
public final class LinearSvmEngine implements Engine {

    private static final double COST = 1;
    private static final double TOLERANCE = 0.1;

    @Override
    public String name() {
        return "LIBLINEAR, TF-IDF of characters and words";
    }

    @Override
    public Classifier train(List<Message> messages) {
        Linear.disableDebugOutput();
        TermWeights weights =
                TermWeights.learn(messages.stream().map(Message::text).toList());
        List<String> labels =
                messages.stream().map(Message::label).distinct().sorted().toList();
        Problem problem = new Problem();
        problem.l = messages.size();
        problem.bias = 1;
        problem.n = weights.size() + 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = withBias(weights.vector(messages.get(i).text()), problem.n);
            problem.y[i] = labels.indexOf(messages.get(i).label());
        }
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE));
        return text -> labels.get((int) Linear.predict(model, weights.vector(text)));
    }

    // Prediction adds the bias by itself, training does not.
    private static Feature[] withBias(Feature[] vector, int position) {
        Feature[] extended = new Feature[vector.length + 1];
        System.arraycopy(vector, 0, extended, 0, vector.length);
        extended[vector.length] = new FeatureNode(position, 1);
        return extended;
    }
}
