package com.retailbot.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.nlu.model.ModelDescription;
import com.retailbot.nlu.model.ModelFigures;
import com.retailbot.nlu.model.OnnxModel;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CommittedModelTest {

    @Test
    void theModelWasTrainedOnTheCorpusAsItIs() throws IOException {
        try (OnnxModel model = OnnxModel.bundled()) {
            ModelDescription description = model.description();

            assertThat(description.corpusHash())
                    .as("corpus and model have drifted: run './retailbot train nlu' and commit the model")
                    .isEqualTo(Corpus.read(Repository.corpus()).hash());
            assertThat(ModelFigures.bundled().corpusHash())
                    .as("the figures for pages are of another training run")
                    .isEqualTo(description.corpusHash());
            assertThat(description.intents()).isEqualTo(Labels.ALL.intents());
            assertThat(description.languages()).isEqualTo(Labels.ALL.languages());
        }
    }
}
