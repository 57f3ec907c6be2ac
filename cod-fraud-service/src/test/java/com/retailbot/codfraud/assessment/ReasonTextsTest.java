package com.retailbot.codfraud.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.codrisk.ReasonCode;
import com.retailbot.events.OrderAssessed;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTextsTest {

    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("refused", "3"),
            Map.entry("delivered", "2"),
            Map.entry("orders", "5"),
            Map.entry("total", "12500"),
            Map.entry("units", "4"),
            Map.entry("hour", "2"),
            Map.entry("day", "FRIDAY"),
            Map.entry("wilaya", "16"),
            Map.entry("rate", "0.314"),
            Map.entry("count", "3"),
            Map.entry("share", "0.25"),
            Map.entry("channel", "STOREFRONT"));

    private final ReasonTexts texts = new ReasonTexts();

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void everyReasonIsSaidInEveryLanguageWithItsValues(ReasonCode code) {
        Map<String, String> said = texts.of(reason(code));

        assertThat(said).containsOnlyKeys("fr", "ar", "en");
        assertThat(said.values())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "_", "null", "FRIDAY"));
    }

    @Test
    void pluralsAndNumbersFollowTheLanguage() {
        assertThat(texts.of(reason(ReasonCode.PAST_REFUSALS)))
                .containsEntry("fr", "Ce client a déjà refusé 3 de ses 5 commandes")
                .containsEntry("en", "This customer refused 3 of 5 orders before")
                .containsEntry("ar", "سبق لهذا الزبون أن رفض 3 طلبات من 5");
        assertThat(texts.of(reason(ReasonCode.HIGH_ORDER_VALUE)).get("en")).isEqualTo("High amount: 12,500 DA");
    }

    @Test
    void wilayasAndDaysHaveTheirNames() {
        assertThat(texts.of(reason(ReasonCode.WILAYA_REFUSES_OFTEN)).get("fr"))
                .startsWith("Alger")
                .contains("31");
        assertThat(texts.of(reason(ReasonCode.WILAYA_REFUSES_OFTEN)).get("ar")).contains("الجزائر");
        assertThat(texts.of(reason(ReasonCode.RISKY_HOUR)).get("fr")).contains("vendredi");
    }

    @Test
    void aReasonOfANewerModelHasNoTextYet() {
        assertThat(texts.of(new OrderAssessed.Reason("of-tomorrow", Map.of(), 1)))
                .isEmpty();
    }

    private static OrderAssessed.Reason reason(ReasonCode code) {
        Map<String, String> parameters = code.parameters().stream()
                .collect(Collectors.toMap(name -> name, name -> SAMPLES.getOrDefault(name, "")));
        return new OrderAssessed.Reason(code.code(), parameters, code.raisesRisk() ? 1 : -1);
    }
}
