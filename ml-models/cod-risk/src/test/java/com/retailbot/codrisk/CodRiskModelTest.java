package com.retailbot.codrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CodRiskModelTest {

    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    private static CodRiskModel model;

    @BeforeAll
    static void load() {
        model = CodRiskModel.load();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void everyRefusalOfTheCustomerRaisesTheRisk() {
        List<Double> byRefusals = IntStream.rangeClosed(0, 3)
                .mapToObj(refused -> probability(Orders.of(Orders.customer(refused, 1))))
                .toList();

        assertThat(byRefusals).isSorted();
        assertThat(byRefusals.getLast() - byRefusals.getFirst()).isGreaterThan(0.1);
    }

    @Test
    void deliveredOrdersMakeACustomerTrusted() {
        assertThat(probability(Orders.of(Orders.customer(0, 6)))).isLessThan(probability(Orders.ordinary()) - 0.03);
    }

    @Test
    void aMadeUpContactIsRiskierThanABelievableOne() {
        OrderToScore prank = Orders.from(ContactQuality.of("test", "ville", "0555555555"));

        RiskAssessment assessment = model.assess(prank);

        assertThat(assessment.probability()).isGreaterThan(probability(Orders.ordinary()) + 0.2);
        assertThat(assessment.reasons())
                .extracting(RiskReason::code)
                .contains(ReasonCode.DOUBTFUL_PHONE, ReasonCode.VAGUE_ADDRESS, ReasonCode.DOUBTFUL_NAME);
    }

    @Test
    void reasonsNameWhatLowersTheRiskToo() {
        RiskAssessment assessment = model.assess(Orders.of(Orders.customer(0, 6)));

        assertThat(assessment.reasons())
                .filteredOn(reason -> reason.code() == ReasonCode.PAST_DELIVERIES)
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.contribution()).isNegative();
                    assertThat(reason.parameters()).isEqualTo(Map.of("delivered", "6", "orders", "6"));
                });
    }

    @Test
    void reasonsComeStrongestFirst() {
        List<Double> strengths = model.assess(Orders.from(ContactQuality.of("aaa", null, "06"))).reasons().stream()
                .map(reason -> -Math.abs(reason.contribution()))
                .toList();

        assertThat(strengths).isSorted().hasSizeBetween(3, 6);
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        double alone = probability(Orders.ordinary());

        assertThat(IntStream.range(0, 400).parallel().mapToDouble(i -> probability(Orders.ordinary())))
                .allSatisfy(together -> assertThat(together).isEqualTo(alone, within(1e-12)));
    }

    @Test
    void theCommittedModelIsSmall() throws IOException {
        assertThat(committedModel()).hasSizeLessThan(TWO_MEGABYTES);
    }

    @Test
    void aModelTrainedWithOtherFeaturesIsRefused() throws IOException {
        ModelMetadata good = model.metadata();
        ModelMetadata foreign = new ModelMetadata(
                good.modelVersion(),
                good.trainedWith(),
                List.of("something_else"),
                good.calibration(),
                good.generatorHash(),
                good.corpusHash(),
                good.modelSha256(),
                good.metrics());
        byte[] bytes = committedModel();

        assertThatThrownBy(() -> CodRiskModel.load(bytes, foreign)).hasMessageContaining("train it again");
    }

    @Test
    void aModelFileThatDoesNotBelongToItsMetadataIsRefused() throws IOException {
        byte[] bytes = committedModel();
        bytes[bytes.length / 2] ^= 1;

        assertThatThrownBy(() -> CodRiskModel.load(bytes, model.metadata())).hasMessageContaining("does not belong");
    }

    private static double probability(OrderToScore order) {
        return model.assess(order).probability();
    }

    private static byte[] committedModel() throws IOException {
        try (InputStream in = CodRiskModel.class.getResourceAsStream(CodRiskModel.RESOURCE)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }
}
