package com.retailbot.conversation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.events.Money;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepliesTest {

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPhraseUsesTheSameValuesInEveryVariety(Phrase phrase) {
        var french = Replies.template(ChatLanguage.FR, phrase).getArgumentNames();

        for (ChatLanguage language : ChatLanguage.values()) {
            assertThat(Replies.template(language, phrase).getArgumentNames())
                    .as("%s in %s", phrase, language.code())
                    .isEqualTo(french);
        }
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyVarietyKeepsToItsScript(Phrase phrase) {
        for (ChatLanguage language : ChatLanguage.values()) {
            String text =
                    Replies.template(language, phrase).toPattern().replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "");
            boolean arabic = text.codePoints().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
            assertThat(arabic || text.isBlank() ? language.arabicScript() || text.isBlank() : !language.arabicScript())
                    .as("%s in %s: %s", phrase, language.code(), text)
                    .isTrue();
        }
    }

    @Test
    void countsReadNaturally() {
        assertThat(count(ChatLanguage.FR, 1)).contains("1 article,");
        assertThat(count(ChatLanguage.FR, 3)).contains("3 articles,");
        assertThat(count(ChatLanguage.AR, 1)).contains("قطعة واحدة");
        assertThat(count(ChatLanguage.AR, 2)).contains("قطعتان");
        assertThat(count(ChatLanguage.AR, 3)).contains("3 قطع");
        assertThat(count(ChatLanguage.AR, 11)).contains("11 قطعة");
        assertThat(count(ChatLanguage.AR_DZ, 2)).contains("زوج حوايج");
    }

    @Test
    void pricesAreWrittenAsPeopleReadThem() {
        assertThat(Prices.text(Money.dzd(6500), ChatLanguage.FR)).isEqualTo("6\u202F500\u00A0DA");
        assertThat(Prices.text(Money.dzd(1234567), ChatLanguage.EN)).isEqualTo("1,234,567\u00A0DA");
        assertThat(Prices.text(Money.dzd("99.50"), ChatLanguage.AR)).isEqualTo("99,50\u00A0دج");
        assertThat(Prices.text(Money.dzd(250), ChatLanguage.DZ_LATN)).isEqualTo("250\u00A0DA");
    }

    private static String count(ChatLanguage language, int count) {
        return Replies.say(language, Phrase.CART_NOW, Map.of("count", count, "total", "x"));
    }
}
