package com.retailbot.nlu.training;

import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.model.ModelDescription;
import java.util.List;
import java.util.Map;

/** Encoder and linear model, trained on the same messages, with the means to export them. */
record TrainedModel(EncoderShape shape, Weights weights, BagModels linear) {

    private static final EncoderShape SHAPE = EncoderShape.of(128, 4, 1, 256);

    static TrainedModel on(List<Example> examples, Settings settings, Featurizer featurizer, Console console) {
        BagModels linear = LinearTrainer.train(examples, featurizer, settings.seed());
        console.say("linear model trained on %d messages".formatted(examples.size()));
        EncoderTrainer.Options options = EncoderTrainer.Options.standard(settings.epochs(), settings.seed());
        Weights weights = new EncoderTrainer(SHAPE, options, featurizer)
                .train(
                        examples,
                        (epoch, loss) -> console.say(
                                "encoder epoch %d of %d, loss %.3f".formatted(epoch, settings.epochs(), loss)));
        return new TrainedModel(SHAPE, weights, linear);
    }

    byte[] network() {
        return OnnxExport.file(shape, weights, linear);
    }

    /** The description before calibration: both halves count the same, nothing is rejected. */
    ModelDescription uncalibrated(String corpusHash, int trainedOn, long seed) {
        return new ModelDescription(
                Labels.ALL.intents(),
                Labels.ALL.languages(),
                0.5f,
                Map.of(),
                0,
                shape.width(),
                corpusHash,
                trainedOn,
                seed);
    }
}
