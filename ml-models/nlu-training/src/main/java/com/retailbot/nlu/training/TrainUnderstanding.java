package com.retailbot.nlu.training;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.features.Message;
import com.retailbot.nlu.model.ModelDescription;
import com.retailbot.nlu.model.ModelFigures;
import com.retailbot.nlu.model.OnnxModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the understanding model from the corpus and a seed without the held-out phrasings, to calibrate and to measure; then
 * further with all of them, to serve. Arguments: the root of the repository and, for a quick trial, a number of epochs.
 */
public final class TrainUnderstanding {

    private final Settings settings;
    private final Console console;
    private final Featurizer featurizer = new Featurizer();

    private TrainUnderstanding(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new TrainUnderstanding(Settings.of(arguments), new Console(out, InstantSource.system())).run();
    }

    private void run() throws IOException {
        Corpus corpus = Corpus.read(settings.corpus());
        Split split = Split.of(corpus.examples());
        console.say("%d messages: %d to train, %d to calibrate, %d to measure"
                .formatted(
                        corpus.examples().size(),
                        split.training().size(),
                        split.validation().size(),
                        split.test().size()));
        TrainedModel measured = TrainedModel.on(split.training(), settings, featurizer, console);
        Path trial = Files.createTempFile("understanding", ".onnx");
        Calibration calibration;
        ModelCard card;
        try {
            Files.write(trial, measured.network());
            ModelDescription raw =
                    measured.uncalibrated(corpus.hash(), split.training().size(), settings.seed());
            calibration = Calibration.on(scores(trial, raw, split.validation()), raw);
            card = measure(trial, calibrated(raw, calibration), split, corpus);
        } finally {
            Files.deleteIfExists(trial);
        }
        console.say("training further on everything");
        TrainedModel served = measured.further(corpus.examples(), settings, featurizer, console);
        write(served, calibration, corpus, card);
    }

    private List<Calibration.Scored> scores(Path network, ModelDescription description, List<Example> examples) {
        try (OnnxModel model = OnnxModel.open(network, description)) {
            return examples.stream()
                    .filter(example -> !featurizer.read(example.text()).isEmpty())
                    .map(example -> {
                        Message message = featurizer.read(example.text());
                        return new Calibration.Scored(example, model.score(message));
                    })
                    .toList();
        }
    }

    private ModelCard measure(Path network, ModelDescription description, Split split, Corpus corpus) {
        HeldOutEvaluation together = HeldOutEvaluation.of(LanguageUnderstanding.of(network, description), split.test());
        HeldOutEvaluation encoder =
                HeldOutEvaluation.of(LanguageUnderstanding.of(network, withShare(description, 1)), split.test());
        HeldOutEvaluation linear =
                HeldOutEvaluation.of(LanguageUnderstanding.of(network, withShare(description, 0)), split.test());
        console.say("held-out intent accuracy %.3f (encoder alone %.3f, linear alone %.3f), entity F1 %.3f"
                .formatted(
                        together.intents().accuracy(),
                        encoder.intents().accuracy(),
                        linear.intents().accuracy(),
                        together.allEntities().f1()));
        return new ModelCard(corpus, split, description, together, encoder, linear);
    }

    private void write(TrainedModel served, Calibration calibration, Corpus corpus, ModelCard card) throws IOException {
        byte[] network = served.network();
        ModelDescription description =
                calibrated(served.uncalibrated(corpus.hash(), corpus.examples().size(), settings.seed()), calibration);
        Files.createDirectories(settings.model());
        Files.write(settings.model().resolve("understanding.onnx"), network);
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(
                settings.model().resolve("understanding.json"), mapper.writeValueAsString(description) + "\n");
        LanguageUnderstanding model =
                LanguageUnderstanding.of(settings.model().resolve("understanding.onnx"), description);
        StrangersEvaluation strangers = StrangersEvaluation.of(model, CheckMessages.read(settings.check()));
        strangers
                .sets()
                .forEach((name, set) -> console.say("%s messages: intent accuracy %.3f, entity F1 %.3f, language %.3f"
                        .formatted(
                                name,
                                set.intents().accuracy(),
                                set.allEntities().f1(),
                                set.languages().accuracy())));
        strangers
                .misuse()
                .forEach((name, set) -> console.say("%s messages: turned away %.3f, honest requests understood %.3f"
                        .formatted(
                                name,
                                set.intents().outOfScopeRecall(),
                                set.intents().accuracyInScope())));
        Files.writeString(
                settings.model().resolve(ModelFigures.FILE), mapper.writeValueAsString(card.figures()) + "\n");
        Files.writeString(settings.card(), card.markdown(network.length, strangers));
        console.say("wrote %.1f MB to %s".formatted(network.length / 1e6, settings.model()));
    }

    private static ModelDescription calibrated(ModelDescription raw, Calibration calibration) {
        return raw.calibrated(calibration.encoderShare(), calibration.temperatures(), calibration.outOfScopeWeight());
    }

    private static ModelDescription withShare(ModelDescription description, float share) {
        return description.calibrated(share, description.temperatures(), 1);
    }
}
