package com.retailbot.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.nlu.features.Featurizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoScriptsTest {

    private static final Featurizer FEATURIZER = new Featurizer();

    @ParameterizedTest
    @ValueSource(strings = {"which one خير ؟", "نقدر نخلص par tranche؟", "الموقع bloqué اليوم", "please بدل لي اللون"})
    void wordsOfALanguageInTheOtherScriptMakeAMessageMixed(String text) {
        assertThat(TwoScripts.meetIn(FEATURIZER.read(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هل عندكم مقاس XXL؟",
                "CMD-20931 هل من جديد؟",
                "شحال iphone 13",
                "عندكم Samsung ؟",
                "تقبلو usdt؟",
                "كود RAMADAN20 مرفوض",
                "ابعثوا إلى amina@exemple.dz",
                "chhal had sbat",
                "كم السعر"
            })
    void namesAndAbbreviationsDoNot(String text) {
        assertThat(TwoScripts.meetIn(FEATURIZER.read(text))).isFalse();
    }
}
