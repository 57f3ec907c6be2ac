package com.retailbot.codrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {

    @Test
    void contributionsOfOneTopicBecomeOneReason() {
        float[] contributions = none();
        contributions[RiskFeature.PAST_REFUSALS.ordinal()] = 0.4f;
        contributions[RiskFeature.CUSTOMER_REFUSAL_RATE.ordinal()] = 0.35f;

        assertThat(Reasons.of(Orders.of(Orders.customer(2, 1)), contributions))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(ReasonCode.PAST_REFUSALS);
                    assertThat(reason.contribution()).isCloseTo(0.75, within(1e-6));
                    assertThat(reason.parameters()).isEqualTo(Map.of("refused", "2", "orders", "3"));
                });
    }

    @Test
    void aPushThatNoHonestSentenceExplainsIsLeftOut() {
        float[] contributions = none();
        contributions[RiskFeature.PAST_ORDERS.ordinal()] = 0.9f;

        assertThat(Reasons.of(Orders.of(Orders.customer(0, 5)), contributions)).isEmpty();
    }

    @Test
    void aPushTooWeakToMatterIsLeftOut() {
        float[] contributions = none();
        contributions[RiskFeature.ADDRESS_QUALITY.ordinal()] = 0.02f;

        assertThat(Reasons.of(Orders.ordinary(), contributions)).isEmpty();
    }

    @Test
    void anAddressThatNobodyAskedForIsNoReason() {
        float[] contributions = none();
        contributions[RiskFeature.ADDRESS_QUALITY.ordinal()] = 0.4f;
        OrderToScore chat = Orders.from(new ContactQuality(1, null, PhoneKind.MOBILE));

        assertThat(Reasons.of(chat, contributions)).isEmpty();
    }

    @Test
    void theWilayasReasonNamesItsShrunkRate() {
        float[] contributions = none();
        contributions[RiskFeature.WILAYA_REFUSAL_RATE.ordinal()] = 0.3f;

        assertThat(Reasons.of(Orders.ordinary(), contributions))
                .singleElement()
                .extracting(RiskReason::parameters)
                .isEqualTo(Map.of("wilaya", "16", "rate", "0.25"));
    }

    @ParameterizedTest
    @EnumSource(RiskFeature.class)
    void noReasonSpeaksOfAFeatureByItsName(RiskFeature feature) {
        float[] contributions = none();
        contributions[feature.ordinal()] = 0.5f;

        assertThat(Reasons.of(Orders.ordinary(), contributions))
                .allSatisfy(reason -> assertThat(reason.code().code() + reason.parameters())
                        .doesNotContain(feature.key() + "_")
                        .matches("[^_]*"));
    }

    private static float[] none() {
        return new float[RiskFeature.values().length];
    }
}
