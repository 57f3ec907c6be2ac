package com.retailbot.nlu.training;

import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.model.ModelDescription;
import java.util.List;
import java.util.Map;

/** Encoder and linear model, trained on the same messages, with the means to export them. */
record TrainedModel(EncoderShape shape, Weights weights, BagModels linear) {

    private static final EncoderShape SHAPE = EncoderShape.of(128, 4, 1, 256);

    /** Trained from chance. */
    static TrainedModel on(List<Example> examples, Settings settings, Featurizer featurizer, Console console) {
        EncoderTrainer.Options options = EncoderTrainer.Options.standard(settings.epochs(), settings.seed());
        EncoderTrainer trainer = new EncoderTrainer(SHAPE, options, featurizer);
        BagModels linear = linear(examples, settings, featurizer, console);
        return new TrainedModel(SHAPE, trainer.train(examples, progress(options, console)), linear);
    }

    /** The same with more examples: the linear model anew, the encoder from where it is. */
    TrainedModel further(List<Example> examples, Settings settings, Featurizer featurizer, Console console) {
        EncoderTrainer.Options options = EncoderTrainer.Options.further(settings.epochs(), settings.seed());
        EncoderTrainer trainer = new EncoderTrainer(SHAPE, options, featurizer);
        BagModels linear = linear(examples, settings, featurizer, console);
        return new TrainedModel(SHAPE, trainer.train(weights, examples, progress(options, console)), linear);
    }

    private static BagModels linear(List<Example> examples, Settings settings, Featurizer featurizer, Console console) {
        BagModels linear = LinearTrainer.train(examples, featurizer, settings.seed());
        console.say("linear model trained on %d messages".formatted(examples.size()));
        return linear;
    }

    private static EncoderTrainer.Progress progress(EncoderTrainer.Options options, Console console) {
        return (epoch, loss) ->
                console.say("encoder epoch %d of %d, loss %.3f".formatted(epoch, options.epochs(), loss));
    }

    byte[] network() {
        return OnnxExport.file(shape, weights, linear);
    }

    /** The description before calibration: both halves count the same, and out of scope as any intent. */
    ModelDescription uncalibrated(String corpusHash, int trainedOn, long seed) {
        return new ModelDescription(
                Labels.ALL.intents(),
                Labels.ALL.languages(),
                0.5f,
                Map.of(),
                1,
                shape.width(),
                corpusHash,
                trainedOn,
                seed);
    }
}
