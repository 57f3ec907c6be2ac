package com.retailbot.nlu;

import com.retailbot.nlu.entity.EntityReader;
import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.features.Message;
import com.retailbot.nlu.features.Misuse;
import com.retailbot.nlu.features.Registers;
import com.retailbot.nlu.linear.Softmax;
import com.retailbot.nlu.model.Decision;
import com.retailbot.nlu.model.OnnxModel;
import com.retailbot.nlu.model.Scores;
import java.util.ArrayList;
import java.util.List;

/** The trained model with its rules. */
final class TrainedUnderstanding implements LanguageUnderstanding {

    private static final String UNDETERMINED = "und";
    private static final String MIXED = "mixed";
    private static final double CERTAIN = 0.99;
    private static final int ALTERNATIVES = 3;

    private final Featurizer featurizer = new Featurizer();
    private final Misuse misuse = new Misuse();
    private final Registers registers = new Registers();
    private final OnnxModel model;

    TrainedUnderstanding(OnnxModel model) {
        this.model = model;
    }

    @Override
    public Understanding understand(String text) {
        return understandWithEmbedding(text).understanding();
    }

    @Override
    public float[] embedding(String text) {
        Message message = featurizer.read(text);
        return message.isEmpty() ? noEmbedding() : model.score(message).embedding();
    }

    @Override
    public UnderstandingWithEmbedding understandWithEmbedding(String text) {
        Message message = featurizer.read(text);
        if (message.isEmpty()) {
            return new UnderstandingWithEmbedding(unreadable(message), noEmbedding());
        }
        Scores scores = model.score(message);
        Understanding understanding = isReadable(Scripts.of(text)) ? understand(message, scores) : unreadable(message);
        return new UnderstandingWithEmbedding(understanding, scores.embedding());
    }

    private Understanding unreadable(Message message) {
        int[] noTags = new int[message.tokens().size()];
        return new Understanding(
                Intent.OUT_OF_SCOPE.label(),
                CERTAIN,
                UNDETERMINED,
                Scripts.of(message.text()),
                registers.of(message),
                EntityReader.read(message, noTags, true),
                List.of());
    }

    private float[] noEmbedding() {
        return new float[model.description().embeddingSize()];
    }

    private Understanding understand(Message message, Scores scores) {
        String script = Scripts.of(message.text());
        String language = TwoScripts.meetIn(message) ? MIXED : Decision.language(scores, model.description());
        float[] probabilities = Decision.probabilities(scores, language, model.description());
        List<ScoredIntent> ranking = ranking(probabilities);
        boolean abuse = misuse.isIn(message);
        ScoredIntent best = abuse ? new ScoredIntent(Intent.OUT_OF_SCOPE.label(), CERTAIN) : ranking.getFirst();
        boolean inScope = !best.intent().equals(Intent.OUT_OF_SCOPE.label());
        return new Understanding(
                best.intent(),
                best.confidence(),
                language,
                script,
                registers.of(message),
                EntityReader.read(message, Decision.tags(scores), inScope),
                ranking.stream()
                        .filter(other -> !other.intent().equals(best.intent()))
                        .limit(ALTERNATIVES)
                        .toList());
    }

    private List<ScoredIntent> ranking(float[] probabilities) {
        float[] left = probabilities.clone();
        List<ScoredIntent> ranking = new ArrayList<>(1 + ALTERNATIVES);
        while (ranking.size() <= ALTERNATIVES) {
            int best = Softmax.argmax(left);
            ranking.add(new ScoredIntent(model.description().intents().get(best), probabilities[best]));
            left[best] = -1;
        }
        return ranking;
    }

    // Digits and emojis alone ask for nothing; other scripts are no language of the shop.
    private static boolean isReadable(String script) {
        return script.equals(Scripts.ARABIC) || script.equals(Scripts.LATIN) || script.equals(Scripts.MIXED);
    }
}
