package com.retailbot.botconfig.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowProblemMessagesTest {
    private final FlowProblemMessages messages = new FlowProblemMessages();

    @ParameterizedTest
    @EnumSource(FlowProblem.Code.class)
    void everyProblemIsToldInEachLanguageOfTheBuilder(FlowProblem.Code code) {
        FlowProblem problem = new FlowProblem(code, "b1", "next", "ar", "value");
        String english = messages.of(problem, Locale.ENGLISH);
        String french = messages.of(problem, Locale.FRENCH);
        String arabic = messages.of(problem, Locale.forLanguageTag("ar-DZ"));
        assertThat(english).isNotBlank().doesNotContain("{");
        assertThat(french).isNotEqualTo(english).doesNotContain("{");
        assertThat(arabic).matches("(?s).*\\p{IsArabic}.*").doesNotContain("{");
    }

    @Test
    void anotherLanguageGetsEnglish() {
        FlowProblem problem = FlowProblem.ofFlow(FlowProblem.Code.MISSING_START);
        assertThat(messages.of(problem, Locale.JAPANESE)).isEqualTo(messages.of(problem, Locale.ENGLISH));
    }

    @Test
    void theMissingLanguageIsNamedInTheReadersLanguage() {
        FlowProblem problem = FlowProblem.at("b", FlowProblem.Code.MISSING_TRANSLATION)
                .language("ar")
                .value("text");
        assertThat(messages.of(problem, Locale.FRENCH)).contains("arabe");
    }
}
