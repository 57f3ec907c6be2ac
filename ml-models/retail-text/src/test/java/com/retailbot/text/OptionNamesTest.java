package com.retailbot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionNamesTest {

    @ParameterizedTest
    @CsvSource({
        "black, fr, noir",
        "black, ar, أسود",
        "black, ar-DZ, كحل",
        "Noir, en, black",
        "أسود, fr, noir",
        "navy, en, navy",
        "unique, ar, مقاس واحد",
        "42, ar, 42",
        "128 Go, en, 128 Go",
        "Rose poudré, ar, Rose poudré"
    })
    void readsInTheShoppersLanguageWhatIsKnownAndLeavesTheRest(String value, String language, String read) {
        assertThat(OptionNames.in(language, value)).isEqualTo(read);
    }

    @Test
    void namesEveryColourInEveryLanguage() {
        assertThat(Colours.codes()).allSatisfy(code -> {
            assertThat(OptionNames.in("ar", code)).isNotEqualTo(code);
            assertThat(OptionNames.in("fr", code)).matches("[a-zéè ]+");
        });
    }

    @Test
    void refusesALanguageThatItDoesNotSpeak() {
        assertThatThrownBy(() -> OptionNames.in("de", "black")).hasMessageContaining("'de'");
    }
}
