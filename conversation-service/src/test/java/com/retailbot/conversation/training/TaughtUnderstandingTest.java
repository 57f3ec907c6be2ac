package com.retailbot.conversation.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.understanding.BuiltInModel;
import com.retailbot.conversation.understanding.DecidedBy;
import com.retailbot.conversation.understanding.Entity;
import com.retailbot.conversation.understanding.Understanding;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.TrainingRequested.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a merchant teaches beside the built-in model, on the real models. */
class TaughtUnderstandingTest {

    private static final BuiltInModel MODEL = new BuiltInModel();
    private static final Understanding BUILT_IN = TaughtUnderstandingTest::builtIn;
    private static final List<String> GIFT_WRAPPING = List.of(
            "vous faites un emballage cadeau ?",
            "c'est possible de l'emballer pour offrir",
            "papier cadeau svp",
            "can you gift wrap it",
            "do you have gift wrapping",
            "ممكن تغليف الهدية",
            "تغلفوه كهدية؟",
            "diroli emballage cadeau",
            "taghlif ta3 cadeau kayen ?",
            "nheb emballage cadeau m3a ruban");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'emballage cadeau c'est payant ?",
                "pouvez vous l'emballer dans du papier cadeau",
                "is gift wrapping available",
                "هل عندكم تغليف هدايا",
                "kayen emballage cadeau ?"
            })
    void tenPhrasingsAreEnoughForOthersOfTheSameMeaning(String unseen) {
        Understood understood = taught(examples("gift wrapping", GIFT_WRAPPING)).understand(unseen);

        assertThat(understood.intent()).as("%s", understood).isEqualTo("gift wrapping");
        assertThat(understood.decidedBy()).isEqualTo(DecidedBy.MERCHANT);
        assertThat(understood.certain()).isTrue();
    }

    @Test
    void whatWasTaughtIsUnderstood() {
        Understanding taught = taught(examples("gift wrapping", GIFT_WRAPPING));

        assertThat(GIFT_WRAPPING)
                .allSatisfy(text ->
                        assertThat(taught.understand(text).intent()).as(text).isEqualTo("gift wrapping"));
    }

    /** On messages that neither model has seen. */
    @Test
    void fewExamplesChangeNearlyNothingOfWhatTheBuiltInModelUnderstands() throws IOException {
        List<String> everyday = messagesForMeasuring();
        for (List<Example> examples : List.of(
                examples("gift wrapping", GIFT_WRAPPING),
                examples("gift wrapping", GIFT_WRAPPING.subList(0, 3)),
                examples("gift wrapping", GIFT_WRAPPING.subList(5, 6)))) {
            Understanding taught = taught(examples);
            List<String> changed = everyday.stream()
                    .filter(text -> taught.understand(text).decidedBy() == DecidedBy.MERCHANT)
                    .toList();

            assertThat(changed.size())
                    .as("of %d messages after %d examples: %s", everyday.size(), examples.size(), changed)
                    .isLessThanOrEqualTo(everyday.size() / 100);
        }
    }

    @Test
    void aTaughtBuiltInIntentReplacesTheBuiltInDecision() {
        List<Example> examples = examples(
                "store_hours_location",
                List.of(
                        "le showroom c'est où",
                        "le showroom est ouvert ?",
                        "win jay le showroom",
                        "showroom fin ?",
                        "je peux passer au showroom",
                        "visite du showroom possible",
                        "where is your showroom"));

        Understood understood = taught(examples).understand("le showroom se trouve où svp");

        assertThat(understood.intent()).isEqualTo("store_hours_location");
        assertThat(understood.decidedBy()).isEqualTo(DecidedBy.MERCHANT);
    }

    @Test
    void whatTheMerchantTurnsAwayIsOutOfScope() {
        List<Example> examples = examples(
                "out_of_scope",
                List.of(
                        "vous recrutez des livreurs ?",
                        "je cherche un poste de livreur",
                        "vous embauchez",
                        "recrutement livreur wilaya alger",
                        "nheb nekhdem 3andkom livreur",
                        "عندكم توظيف سائق توصيل"));

        Understood understood = taught(examples).understand("vous recrutez un livreur en ce moment ?");

        assertThat(understood.intent()).isEqualTo("out_of_scope");
        assertThat(understood.decidedBy()).isEqualTo(DecidedBy.MERCHANT);
    }

    @Test
    void digitsAndForeignScriptsStayWithTheBuiltInModel() {
        Understanding taught = taught(examples("gift wrapping", GIFT_WRAPPING));

        for (String text : List.of("", "42", "🎁🎁", "подарок", "包装")) {
            assertThat(taught.understand(text).decidedBy()).as(text).isEqualTo(DecidedBy.BUILT_IN);
        }
    }

    @Test
    void theReportTellsWhatToLookAtAgain() {
        List<Example> examples = new ArrayList<>(examples("gift wrapping", GIFT_WRAPPING));
        examples.add(new Example("twice", GIFT_WRAPPING.getFirst(), "gift wrapping", null));
        examples.add(new Example("otherwise", GIFT_WRAPPING.get(2), "warranty", null));

        TrainingReport report = trainer().train("t1", examples).report();

        assertThat(report.examples()).isEqualTo(12);
        assertThat(report.labels()).isEqualTo(2);
        assertThat(report.accuracy()).isBetween(0.5, 1.0);
        assertThat(report.fingerprint()).hasSize(16);
        assertThat(report.suspicions())
                .extracting(
                        TrainingReport.Suspicious::exampleId,
                        TrainingReport.Suspicious::reason,
                        TrainingReport.Suspicious::otherLabel)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("twice", TrainingReport.Reason.REPETITION, null),
                        org.assertj.core.groups.Tuple.tuple(
                                "otherwise", TrainingReport.Reason.CONTRADICTION, "gift wrapping"));
    }

    private static Understanding taught(List<Example> examples) {
        return new TaughtUnderstanding(
                BUILT_IN, trainer().train("t", examples).model(), new TeachingSettings(0.5, 1).certainFrom());
    }

    private static Trainer trainer() {
        return new Trainer(MODEL, BUILT_IN, new TeachingSettings(0.5, 1), Clock.systemUTC());
    }

    private static List<Example> examples(String label, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Example(label + i, texts.get(i), label, null))
                .toList();
    }

    private static Understood builtIn(String text) {
        com.retailbot.nlu.Understanding read = MODEL.encoder().understand(text);
        return new Understood(
                read.intent(),
                read.confidence(),
                true,
                read.language(),
                read.script(),
                read.register().label(),
                List.<Entity>of(),
                DecidedBy.BUILT_IN);
    }

    private static List<String> messagesForMeasuring() throws IOException {
        Path root = Path.of(System.getProperty("retailbot.root", ".."));
        try (Stream<Path> files = Files.list(root.resolve("ml-models/nlu-training/src/main/corpus-check"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.split("\t")[0].replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
                        .forEach(texts::add);
            }
            assertThat(texts).hasSizeGreaterThan(400);
            return texts;
        }
    }
}
