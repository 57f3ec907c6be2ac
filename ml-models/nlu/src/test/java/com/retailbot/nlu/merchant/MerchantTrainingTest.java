package com.retailbot.nlu.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.nlu.LanguageUnderstanding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MerchantTrainingTest {

    private static final LanguageUnderstanding ENCODER = LanguageUnderstanding.load();
    private static final String[] FRUITS = {"pomme", "poire", "banane", "orange", "fraise", "cerise"};
    private static final String[] TOOLS = {"marteau", "tournevis", "pince", "scie", "perceuse", "clou"};

    @TempDir
    private Path folder;

    @Test
    void aModelPredictsTheSameAfterReading() throws IOException {
        TrainingReport report = new MerchantTraining(ENCODER).train(examples());
        report.model().write(folder);
        MerchantModel read = MerchantModel.read(folder, ENCODER);

        assertThat(report.labels()).isEqualTo(2);
        assertThat(report.accuracy()).isGreaterThan(0.6);
        for (String text : List.of("je veux une pomme", "une scie svp", "rien de tout ca")) {
            assertThat(read.predict(text)).isEqualTo(report.model().predict(text));
        }
        assertThat(read.predict("je veux une banane").label()).isEqualTo("fruit");
    }

    @Test
    void contradictingExamplesAreListed() {
        List<MerchantExample> examples = new ArrayList<>(examples());
        examples.add(new MerchantExample("Je veux une POMME", "outil"));

        assertThat(new MerchantTraining(ENCODER).train(examples).suspicions())
                .anyMatch(suspicion -> suspicion
                        .sentence(position -> "line " + (position + 2))
                        .equals("line 26: 'Je veux une POMME' is labelled outil, but fruit in line 2"));
    }

    @Test
    void oneLabelIsNotEnough() {
        assertThatThrownBy(() -> new MerchantTraining(ENCODER).train(List.of(new MerchantExample("a", "x"))))
                .hasMessageContaining("two labels are needed");
    }

    @Test
    void outOfScopeExamplesTeachWhatToReject() {
        List<MerchantExample> examples = new ArrayList<>(examples());
        for (String text : List.of("raconte une blague", "quel temps fait il", "qui a gagne le match", "chante moi")) {
            examples.add(new MerchantExample(text, "out_of_scope"));
            examples.add(new MerchantExample(text + " ce soir", "oodoos"));
        }
        MerchantModel model = new MerchantTraining(ENCODER).train(examples).model();

        MerchantPrediction rejected = model.predict("quel temps fait il ce soir");
        assertThat(rejected.label()).isEqualTo(MerchantModel.OUT_OF_SCOPE);
        assertThat(rejected.confidence()).isGreaterThan(0.5);
        assertThat(model.predict("une poire svp").label()).isNotEqualTo(MerchantModel.OUT_OF_SCOPE);
    }

    @Test
    void repetitionsDoNotOutvoteTheRest() {
        List<MerchantExample> repeated = new ArrayList<>(examples());
        for (int i = 0; i < 500; i++) {
            repeated.add(new MerchantExample("JE VEUX UNE POMME", "fruit"));
        }
        TrainingReport plain = new MerchantTraining(ENCODER).train(examples());
        TrainingReport report = new MerchantTraining(ENCODER).train(repeated);

        assertThat(report.accuracy()).isEqualTo(plain.accuracy());
        assertThat(report.suspicions())
                .filteredOn(Suspicion.Repetition.class::isInstance)
                .singleElement()
                .extracting(suspicion -> suspicion.sentence(position -> "example " + (position + 1)))
                .isEqualTo(
                        "example 25: 'je veux une pomme' (fruit) repeats example 1; 500 such repetitions count once");
    }

    @Test
    void anyTextHasAPrediction() {
        MerchantModel model = new MerchantTraining(ENCODER).train(examples()).model();

        for (String text : List.of("", " ", "\u0000\uD800", "😀", "12", "你好", "x".repeat(100_000))) {
            assertThat(model.predict(text).confidence()).isBetween(0.0, 1.0);
        }
    }

    private static List<MerchantExample> examples() {
        List<MerchantExample> examples = new ArrayList<>();
        for (int i = 0; i < FRUITS.length; i++) {
            examples.add(new MerchantExample("je veux une " + FRUITS[i], "fruit"));
            examples.add(new MerchantExample("un kilo de " + FRUITS[i], "fruit"));
            examples.add(new MerchantExample("une " + TOOLS[i] + " svp", "outil"));
            examples.add(new MerchantExample("combien le " + TOOLS[i] + " du rayon", "outil"));
        }
        return examples;
    }
}
