package com.retailbot.nlu;

import com.retailbot.nlu.entity.EntityReader;
import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.features.Message;
import com.retailbot.nlu.features.Misuse;
import com.retailbot.nlu.model.Decision;
import com.retailbot.nlu.model.ModelDescription;
import com.retailbot.nlu.model.OnnxModel;
import com.retailbot.nlu.model.Scores;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The trained model with its rules. */
final class TrainedUnderstanding implements LanguageUnderstanding {

    private static final String UNDETERMINED = "und";
    private static final double CERTAIN = 0.99;
    private static final int ALTERNATIVES = 3;

    private final Featurizer featurizer = new Featurizer();
    private final Misuse misuse = new Misuse();
    private final OnnxModel model;

    TrainedUnderstanding(OnnxModel model) {
        this.model = model;
    }

    @Override
    public Understanding understand(String text) {
        String script = Scripts.of(text);
        Message message = featurizer.read(text);
        if (message.isEmpty() || !isReadable(script)) {
            List<Entity> entities =
                    EntityReader.read(message, new int[message.tokens().size()], true);
            return new Understanding(Intent.OUT_OF_SCOPE.label(), CERTAIN, UNDETERMINED, script, entities, List.of());
        }
        Scores scores = model.score(message);
        String language = Decision.language(scores, model.description());
        float[] probabilities = Decision.probabilities(scores, language, model.description());
        List<ScoredIntent> ranking = ranking(probabilities);
        if (misuse.isIn(message)) {
            List<Entity> phones = EntityReader.read(message, Decision.tags(scores), false);
            return new Understanding(
                    Intent.OUT_OF_SCOPE.label(), CERTAIN, language, script, phones, ranking.subList(0, ALTERNATIVES));
        }
        boolean inScope = !ranking.getFirst().intent().equals(Intent.OUT_OF_SCOPE.label());
        List<Entity> entities = EntityReader.read(message, Decision.tags(scores), inScope);
        return decide(ranking, language, script, entities);
    }

    private Understanding decide(List<ScoredIntent> ranking, String language, String script, List<Entity> entities) {
        ScoredIntent best = ranking.getFirst();
        boolean doubtful = best.confidence() < model.description().threshold();
        if (doubtful && !best.intent().equals(Intent.OUT_OF_SCOPE.label())) {
            return new Understanding(
                    Intent.OUT_OF_SCOPE.label(),
                    1 - best.confidence(),
                    language,
                    script,
                    entities,
                    ranking.subList(0, ALTERNATIVES));
        }
        return new Understanding(
                best.intent(), best.confidence(), language, script, entities, ranking.subList(1, 1 + ALTERNATIVES));
    }

    private List<ScoredIntent> ranking(float[] probabilities) {
        ModelDescription description = model.description();
        return IntStream.range(0, probabilities.length)
                .mapToObj(i -> new ScoredIntent(description.intents().get(i), probabilities[i]))
                .sorted(Comparator.comparingDouble(ScoredIntent::confidence).reversed())
                .limit(1 + ALTERNATIVES)
                .toList();
    }

    // Digits and emojis alone ask for nothing; other scripts are no language of the shop.
    private static boolean isReadable(String script) {
        return script.equals(Scripts.ARABIC) || script.equals(Scripts.LATIN) || script.equals(Scripts.MIXED);
    }

    @Override
    public float[] embedding(String text) {
        Message message = featurizer.read(text);
        return message.isEmpty()
                ? new float[model.description().embeddingSize()]
                : model.score(message).embedding();
    }
}
