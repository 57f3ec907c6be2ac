package com.retailbot.codfraud.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.events.AssessmentOutcome;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "0, APPROVED",
        "0.3499, APPROVED",
        "0.35, VERIFICATION_NEEDED",
        "0.5999, VERIFICATION_NEEDED",
        "0.6, REVIEW_NEEDED",
        "1, REVIEW_NEEDED",
    })
    void aThresholdBelongsToTheStricterOutcome(double probability, AssessmentOutcome outcome) {
        assertThat(policy(0.35, 0.6).outcomeOf(probability)).isEqualTo(outcome);
    }

    @Test
    void thresholdsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> policy(0.7, 0.6)).hasMessageContaining("verifyFrom: 0.7");
        assertThatThrownBy(() -> policy(-0.1, 0.6)).hasMessageContaining("verifyFrom: -0.1");
        assertThatThrownBy(() -> policy(0.1, 1.6)).hasMessageContaining("reviewFrom: 1.6");
    }

    private static CodPolicy policy(double verifyFrom, double reviewFrom) {
        return new CodPolicy(verifyFrom, reviewFrom, BigDecimal.TEN, 60, 120);
    }
}
