package com.retailbot.codrisk.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.codrisk.ModelMetadata;
import com.retailbot.codrisk.RiskFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed model must be the one that this code trains; otherwise run {@code ./retailbot train cod}. */
class CommittedModelDriftTest {

    private static final String TRAIN_AGAIN = "run ./retailbot train cod and commit what it writes";

    private final ModelMetadata committed = ModelMetadata.committed();

    @Test
    void theGeneratorsSettingsAreThoseOfTheCommittedModel() {
        assertThat(GeneratorSettings.standard().hash()).as(TRAIN_AGAIN).isEqualTo(committed.generatorHash());
    }

    @Test
    void generatorAndFeaturesMakeTheCorpusOfTheCommittedModel() {
        assertThat(Sha256.of(new HistoryGenerator(GeneratorSettings.standard()).generate()))
                .as(TRAIN_AGAIN)
                .isEqualTo(committed.corpusHash());
    }

    @Test
    void theCommittedModelKnowsTheFeaturesOfTheCode() {
        assertThat(committed.featureNames()).as(TRAIN_AGAIN).isEqualTo(RiskFeature.keys());
    }

    @Test
    void theModelCardTellsTheCommittedFigures() throws IOException {
        String card = Files.readString(Path.of("../cod-risk/MODEL_CARD.md"));

        assertThat(card).contains(committed.modelVersion());
        assertThat(card).contains(String.valueOf(committed.metrics().get("auc")));
    }
}
