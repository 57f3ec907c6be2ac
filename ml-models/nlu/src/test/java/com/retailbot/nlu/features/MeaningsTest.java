package com.retailbot.nlu.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningsTest {

    private final Stems stems = new Stems();

    @ParameterizedTest
    @ValueSource(strings = {"cancelling", "cancelled", "annuler", "annulez", "الغاء", "والغاء"})
    void formsOfAWordShareItsMeaning(String word) {
        assertThat(meanings(word)).contains("act.cancel");
    }

    @Test
    void aPhraseStandsAtItsFirstWord() {
        List<Set<String>> meanings = Meanings.shared().of(List.of("he", "signed", "up", "today"), stems);

        assertThat(meanings.get(1)).contains("act.register");
        assertThat(meanings.get(3)).contains("time.date");
    }

    @Test
    void anUnknownWordHasNone() {
        assertThat(meanings("zzyzx")).isEmpty();
        assertThat(meanings("你好")).isEmpty();
    }

    @Test
    void nearWordsOfThreeLanguagesMeet() {
        assertThat(meanings("refund")).containsAnyElementsOf(meanings("remboursement"));
        assertThat(meanings("remboursement")).containsAnyElementsOf(meanings("استرداد"));
    }

    private Set<String> meanings(String word) {
        return Meanings.shared().of(List.of(word), stems).getFirst();
    }
}
