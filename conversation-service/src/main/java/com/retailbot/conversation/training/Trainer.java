package com.retailbot.conversation.training;

import com.retailbot.conversation.training.TrainingReport.Reason;
import com.retailbot.conversation.training.TrainingReport.Suspicious;
import com.retailbot.conversation.understanding.BuiltInModel;
import com.retailbot.conversation.understanding.Understanding;
import com.retailbot.events.TrainingRequested.Example;
import com.retailbot.nlu.merchant.MerchantExample;
import com.retailbot.nlu.merchant.MerchantModel;
import com.retailbot.nlu.merchant.MerchantTraining;
import com.retailbot.nlu.merchant.Suspicion;
import com.retailbot.nlu.merchant.UnusableExamplesException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Trains a merchant's model on his examples and {@link Background}, and measures what it changes. */
@Component
class Trainer {

    private static final int FOLDS = 5;
    /**
     * Up to so many examples times labels each fold is trained for the measurement, in about two seconds; with more the training's
     * own cross-validation tells nearly the same.
     */
    private static final int MEASURED_APART = 10_000;

    private final MerchantTraining training;
    private final BuiltInModel builtInModel;
    private final Understanding builtIn;
    private final TeachingSettings settings;
    private final Background background = new Background();
    private final Clock clock;

    Trainer(BuiltInModel builtInModel, Understanding builtIn, TeachingSettings settings, Clock clock) {
        this.training = new MerchantTraining(builtInModel.encoder());
        this.builtInModel = builtInModel;
        this.builtIn = builtIn;
        this.settings = settings;
        this.clock = clock;
    }

    record Trained(MerchantModel model, TrainingReport report) {}

    /** @throws UnusableExamplesException with one sentence when nothing can be learned from the examples */
    Trained train(String trainingId, List<Example> examples) {
        Instant begun = clock.instant();
        List<MerchantExample> own = examples.stream()
                .map(example -> new MerchantExample(example.text(), TaughtUnderstanding.learnedAs(example.label())))
                .toList();
        com.retailbot.nlu.merchant.TrainingReport trained = learn(own);
        int labels = (int) own.stream().map(MerchantExample::label).distinct().count();
        double accuracy = own.size() * labels > MEASURED_APART ? trained.accuracy() : accuracy(own);
        Instant done = clock.instant();
        TrainingReport report = new TrainingReport(
                trainingId,
                done,
                examples.size(),
                labels,
                accuracy,
                Duration.between(begun, done).toMillis() / 1e3,
                builtInModel.fingerprint(),
                suspicions(trained.suspicions(), examples));
        return new Trained(trained.model(), report);
    }

    // The merchant's examples come first, so that positions below their number are his.
    private com.retailbot.nlu.merchant.TrainingReport learn(List<MerchantExample> own) {
        return training.train(
                Stream.concat(own.stream(), background.beside(own).stream()).toList());
    }

    /** Cross-validated over the merchant's examples, with the rule by which the bot decides between the two models. */
    private double accuracy(List<MerchantExample> own) {
        int folds = Math.min(FOLDS, own.size());
        if (folds < 2) {
            return 0;
        }
        int right = 0;
        for (int fold = 0; fold < folds; fold++) {
            List<MerchantExample> seen = new ArrayList<>();
            List<MerchantExample> heldOut = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                (i % folds == fold ? heldOut : seen).add(own.get(i));
            }
            Understanding understanding =
                    new TaughtUnderstanding(builtIn, learn(seen).model(), settings.certainFrom());
            right += (int) heldOut.stream()
                    .filter(example -> understanding
                            .understand(example.text())
                            .intent()
                            .equals(TaughtUnderstanding.nameOf(example.label())))
                    .count();
        }
        return right / (double) own.size();
    }

    private static List<Suspicious> suspicions(List<Suspicion> found, List<Example> examples) {
        return found.stream()
                .filter(suspicion -> suspicion.example() < examples.size())
                .limit(TrainingReport.MOST_SUSPICIONS)
                .map(suspicion -> {
                    Example example = examples.get(suspicion.example());
                    return switch (suspicion) {
                        case Suspicion.Contradiction contradiction ->
                            suspicious(example, Reason.CONTRADICTION, contradiction.otherLabel());
                        case Suspicion.ReadsLike like -> suspicious(example, Reason.READS_LIKE, like.likely());
                        case Suspicion.Repetition repetition -> suspicious(example, Reason.REPETITION, null);
                    };
                })
                .toList();
    }

    private static Suspicious suspicious(Example example, Reason reason, @Nullable String learned) {
        String other = learned == null || learned.equals(MerchantModel.OUT_OF_SCOPE)
                ? null
                : TaughtUnderstanding.nameOf(learned);
        return new Suspicious(example.exampleId(), example.text(), example.label(), reason, other);
    }
}
