package com.retailbot.nlu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationReportTest {

    private static final double EXACTLY = 1e-9;

    /** Three of five requests understood, one of them turned away; two of three strangers turned away. */
    private static final ClassificationReport REPORT = new ClassificationReport(List.of(
            new Outcome("fr", "greet", "greet"),
            new Outcome("fr", "greet", "thanks"),
            new Outcome("ar", "thanks", "thanks"),
            new Outcome("ar", "warranty", "warranty"),
            new Outcome("ar", "warranty", "out_of_scope"),
            new Outcome("fr", "oos", "out_of_scope"),
            new Outcome("fr", "out_of_scope", "out_of_scope"),
            new Outcome("ar", "out_of_scope", "greet")));

    @Test
    void accuracyIsToldApartForRequestsAndStrangers() {
        assertThat(REPORT.accuracy()).isCloseTo(5 / 8.0, within(EXACTLY));
        assertThat(REPORT.accuracyInScope()).isCloseTo(3 / 5.0, within(EXACTLY));
        assertThat(REPORT.outOfScopeRecall()).isCloseTo(2 / 3.0, within(EXACTLY));
        assertThat(REPORT.outOfScopePrecision()).isCloseTo(2 / 3.0, within(EXACTLY));
        assertThat(REPORT.outOfScopeF1()).isCloseTo(2 / 3.0, within(EXACTLY));
    }

    @Test
    void honestRequestsThatAreTurnedAwayAreCounted() {
        assertThat(REPORT.inScope().turnedAway()).isCloseTo(1 / 5.0, within(EXACTLY));
        assertThat(REPORT.outOfScope().turnedAway()).isCloseTo(2 / 3.0, within(EXACTLY));
    }

    @Test
    void aLabelsF1HasPrecisionAndRecall() {
        assertThat(REPORT.f1("greet")).isCloseTo(1 / 2.0, within(EXACTLY));
        assertThat(REPORT.f1("thanks")).isCloseTo(2 / 3.0, within(EXACTLY));
        assertThat(REPORT.f1("nothing")).isZero();
    }

    @Test
    void languagesHaveReportsOfTheirOwn() {
        assertThat(REPORT.byLanguage()).containsOnlyKeys("ar", "fr");
        assertThat(REPORT.byLanguage().values())
                .extracting(ClassificationReport::size)
                .containsExactly(4, 4);
        assertThat(REPORT.byLanguage().values())
                .extracting(ClassificationReport::accuracy)
                .containsExactly(2 / 4.0, 3 / 4.0);
    }
}
