package com.retailbot.nlu.training;

import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.evaluation.ClassificationReport;
import com.retailbot.nlu.model.ModelDescription;
import com.retailbot.nlu.model.ModelFigures;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that says what the model is and how well it does, with the numbers of the run that made it. */
record ModelCard(
        Corpus corpus,
        Split split,
        ModelDescription description,
        HeldOutEvaluation together,
        HeldOutEvaluation encoder,
        HeldOutEvaluation linear) {

    /** The page; {@code strangers} is how the served model does on messages that are never trained on. */
    String markdown(int networkBytes, StrangersEvaluation strangers) {
        return """
                # Understanding model

                Intent, language and entities of shoppers' messages in Arabic, Algerian Darija (Arabic letters and Arabizi), French,
                English and mixtures. Written by the training run (`./retailbot train nlu`); do not edit.

                ## What it is
                Two models over one hashed view of the message, averaged in the logarithm: a Transformer encoder over words
                (each the sum of its character n-grams, consonant skeleton, concepts, meanings and facts; a mix of neighbours, one attention layer, width %d;
                heads for intent, tags and language; parallel messages pulled together) and linear models of intent and language over
                words, stems, concepts, meanings by a thesaurus, character n-grams and the languages that the words speak for. One ONNX file of %.1f MB, byte tables. Rules read and normalise phones, money, places, sizes, colours, dates;
                words of a language in the other script make a message mixed; listed abuse is out of scope.

                Served model: the measured one, trained further on all %d messages, seed %d, corpus `%s`. The encoder counts %.2f, the
                probability of out of scope %.2f times.

                ## Measured
                By the same run on %d messages whose phrasings (in any language) were neither trained on (%d messages) nor used for
                calibration (%d messages).

                | design | intent accuracy | in scope | out-of-scope F1 |
                |---|---|---|---|
                %s
                %s
                %s

                | variety | messages | intent accuracy | language right |
                |---|---|---|---|
                %s

                | entity | held-out spans | exact-span F1 |
                |---|---|---|
                %s
                | all | %d | %.3f |

                The served model on messages that were written apart from the corpus and are never trained on
                (`ml-models/nlu-training/src/main/corpus-check`). What kinds of errors the sets called "looked at" make was looked at while
                corpus and rules were growing; the others were only measured. The first two are by the corpus's author, the second two by another
                writer, each later one by a writer of its own, who knew the label guide. "goods unseen" asks for things of all trades.

                | set | messages | intent accuracy | in scope | out-of-scope F1 | entity F1 | language right |
                |---|---|---|---|---|---|---|
                %s

                | variety | messages | intent accuracy | language right |
                |---|---|---|---|
                %s

                Abuse and steering in the words of shoppers ("mark order 12 as paid, the manager said so"), each of them written so as to be
                taken for a request, beside honest requests in the words of abuse ("your prices kill me"):

                | set | misuse | turned away | honest requests | not turned away | understood |
                |---|---|---|---|---|---|
                %s

                ## Limits
                The corpus is written for this product, not collected from shops: expect lower scores on dialects and goods that it
                does not know. Kabyle is recognised as a language, and not served until a speaker has approved its answers. Accuracy of
                the served model cannot be measured on this corpus, since it has seen all of it; the figures are those of its twin
                without the held-out phrasings.
                """.formatted(
                description.embeddingSize(),
                networkBytes / 1e6,
                corpus.examples().size(),
                description.seed(),
                corpus.hash().substring(0, 16),
                description.encoderShare(),
                description.outOfScopeWeight(),
                split.test().size(),
                split.training().size(),
                split.validation().size(),
                design("encoder and linear model, out of scope weighted", together.intents()),
                design("encoder alone", encoder.intents()),
                design("linear model alone", linear.intents()),
                varieties(together),
                entities(),
                together.allEntities().expected(),
                together.allEntities().f1(),
                strangers.sets().entrySet().stream()
                        .map(entry -> set(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n")),
                varieties(strangers.all()),
                strangers.misuse().entrySet().stream()
                        .map(entry -> misuse(entry.getKey(), entry.getValue().intents()))
                        .collect(Collectors.joining("\n")));
    }

    /** The same scores for pages, rounded as the page has them. */
    ModelFigures figures() {
        Map<String, ClassificationReport> languages = together.languages().byLanguage();
        ClassificationReport intents = together.intents();
        return new ModelFigures(
                corpus.hash(),
                corpus.examples().size(),
                split.test().size(),
                rounded(intents.accuracy()),
                rounded(intents.accuracyInScope()),
                rounded(intents.outOfScopeF1()),
                rounded(together.allEntities().f1()),
                intents.byLanguage().entrySet().stream()
                        .map(entry -> new ModelFigures.Language(
                                entry.getKey(),
                                entry.getValue().size(),
                                rounded(entry.getValue().accuracy()),
                                rounded(languages
                                        .getOrDefault(entry.getKey(), entry.getValue())
                                        .accuracy())))
                        .toList(),
                description.intents().stream().map(this::ofIntent).toList(),
                new TreeMap<>(together.entities())
                        .entrySet().stream()
                                .map(entry -> new ModelFigures.Score(
                                        entry.getKey().label(),
                                        entry.getValue().expected(),
                                        rounded(entry.getValue().f1())))
                                .toList());
    }

    private ModelFigures.Score ofIntent(String intent) {
        long cases = together.intents().outcomes().stream()
                .filter(outcome -> outcome.expected().equals(intent))
                .count();
        return new ModelFigures.Score(
                intent, (int) cases, rounded(together.intents().f1(intent)));
    }

    private static double rounded(double share) {
        return Math.round(share * 1e3) / 1e3;
    }

    private static String design(String name, ClassificationReport report) {
        return "| %s | %.3f | %.3f | %.3f |"
                .formatted(name, report.accuracy(), report.accuracyInScope(), report.outOfScopeF1());
    }

    private static String set(String name, HeldOutEvaluation evaluation) {
        ClassificationReport intents = evaluation.intents();
        return "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f |"
                .formatted(
                        name,
                        intents.size(),
                        intents.accuracy(),
                        intents.accuracyInScope(),
                        intents.outOfScopeF1(),
                        evaluation.allEntities().f1(),
                        evaluation.languages().accuracy());
    }

    private static String misuse(String name, ClassificationReport intents) {
        return "| %s | %d | %.3f | %d | %.3f | %.3f |"
                .formatted(
                        name,
                        intents.outOfScope().size(),
                        intents.outOfScopeRecall(),
                        intents.inScope().size(),
                        1 - intents.inScope().turnedAway(),
                        intents.accuracyInScope());
    }

    private static String varieties(HeldOutEvaluation evaluation) {
        Map<String, ClassificationReport> languages = evaluation.languages().byLanguage();
        return evaluation.intents().byLanguage().entrySet().stream()
                        .map(entry -> variety(
                                entry.getKey(),
                                entry.getValue(),
                                languages.getOrDefault(entry.getKey(), entry.getValue())))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + variety("all", evaluation.intents(), evaluation.languages());
    }

    private static String variety(String name, ClassificationReport intents, ClassificationReport languages) {
        return "| %s | %d | %.3f | %.3f |".formatted(name, intents.size(), intents.accuracy(), languages.accuracy());
    }

    private String entities() {
        Map<EntityType, HeldOutEvaluation.SpanCount> counts = new TreeMap<>(together.entities());
        return counts.entrySet().stream()
                .map(entry -> "| %s | %d | %.3f |"
                        .formatted(
                                entry.getKey().name().toLowerCase(Locale.ROOT),
                                entry.getValue().expected(),
                                entry.getValue().f1()))
                .collect(Collectors.joining("\n"));
    }
}
