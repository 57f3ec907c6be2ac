package com.retailbot.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.nlu.model.ModelDescription;
import com.retailbot.nlu.model.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final ModelDescription MODEL =
            new ModelDescription(Labels.ALL.intents(), Labels.ALL.languages(), 0.5f, Map.of(), 1, 4, "", 1, 1);

    @Test
    void theHalfThatIsRightCountsMore() {
        List<Calibration.Scored> validation = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int right = i % 5;
            validation.add(scored(right, logits(right, 3), logits((right + 1) % 5, 3)));
        }

        assertThat(Calibration.on(validation, MODEL).encoderShare()).isGreaterThan(0.5f);
    }

    @Test
    void overconfidenceIsCooled() {
        List<Calibration.Scored> validation = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int told = i % 5;
            int right = i % 2 == 0 ? told : (told + 1) % 5;
            validation.add(scored(right, logits(told, 12), logits(told, 12)));
        }

        assertThat(Calibration.on(validation, MODEL).temperatures().values())
                .allSatisfy(t -> assertThat(t).isGreaterThan(1f));
    }

    @Test
    void outOfScopeWeighsMoreWhereThatCostsNothing() {
        assertThat(Calibration.on(clear(200, 5), MODEL).outOfScopeWeight()).isEqualTo(2f);
    }

    @Test
    void outOfScopeWeighsNoMoreThanAnyIntentWhereRequestsAreClose() {
        List<Calibration.Scored> validation = clear(200, 5);
        int outOfScope = Labels.ALL.intent("out_of_scope");
        for (int i = 0; i < 20; i++) {
            float[] close = logits(i % 5, 3);
            close[outOfScope] = 2.99f;
            validation.add(scored(i % 5, close, close));
        }

        assertThat(Calibration.on(validation, MODEL).outOfScopeWeight()).isEqualTo(1f);
    }

    private static List<Calibration.Scored> clear(int messages, float score) {
        List<Calibration.Scored> validation = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            validation.add(scored(i % 5, logits(i % 5, score), logits(i % 5, score)));
        }
        return validation;
    }

    private static Calibration.Scored scored(int intent, float[] encoder, float[] linear) {
        Example example = new Example("x", List.of(), Labels.ALL.intents().get(intent), "fr", 1);
        float[] languages = new float[Labels.ALL.languages().size()];
        languages[Labels.ALL.language("fr")] = 1;
        return new Calibration.Scored(
                example, new Scores(encoder, linear, languages, languages, new float[0][], new float[4]));
    }

    private static float[] logits(int intent, float score) {
        float[] logits = new float[Labels.ALL.intents().size()];
        logits[intent] = score;
        return logits;
    }
}
