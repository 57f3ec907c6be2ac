package com.retailbot.integration.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.events.EncryptedText;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.VerificationRequested;
import com.retailbot.integration.outbound.OutboundMessage.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopperMessagesTest {
    private static final EncryptedText PHONE = new EncryptedText("k1", "c2VjcmV0");
    private static final Instant AT = Instant.parse("2026-03-14T10:15:30Z");

    private final ShopperMessages messages = new ShopperMessages(new MessageTexts());

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-DZ", "dz-latn", "fr", "en"})
    void everyLanguageHasEveryText(String language) {
        for (int time = 1; time <= 2; time++) {
            ShopperMessages.Wording verification = messages.verification(verification(language, time, 1), "Dar");
            assertThat(verification.language()).isEqualTo(language);
            assertThat(verification.text()).contains("DF-1042", "× 1").doesNotContain("{", "}");
            assertThat(verification.choices()).extracting(Choice::id).containsExactly("confirm", "cancel");
            assertThat(messages.reminder(reminder(language, time), "Dar").text())
                    .contains("http://localhost:8090/?cart=token")
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void arabicCountsAsArabicDoes() {
        assertThat(messages.verification(verification("ar", 1, 1), "Dar").text())
                .contains("منتجا واحدا");
        assertThat(messages.verification(verification("ar", 1, 2), "Dar").text())
                .contains("منتجين");
        assertThat(messages.verification(verification("ar", 1, 3), "Dar").text())
                .contains("3 منتجات");
        assertThat(messages.verification(verification("ar", 1, 11), "Dar").text())
                .contains("11 منتجا");
    }

    @Test
    void moneyIsWrittenAsTheReaderExpects() {
        assertThat(messages.verification(verification("fr", 1, 1), "Dar").text())
                .containsPattern("6[\\u00A0\\u202F]900\\u00A0DA");
        assertThat(messages.verification(verification("ar-DZ", 1, 1), "Dar").text())
                .contains("دج")
                .contains("6");
        assertThat(messages.verification(verification("en", 1, 1), "Dar").text())
                .contains("6,900\u00A0DA");
    }

    @Test
    void arabiziReadsFrenchTitlesAndDarijaReadsArabicOnes() {
        assertThat(messages.verification(verification("dz-latn", 1, 1), "Dar").text())
                .contains("Chaussure");
        assertThat(messages.verification(verification("ar-DZ", 1, 1), "Dar").text())
                .contains("حذاء");
    }

    @Test
    void aLanguageWithoutTextsGetsFrench() {
        assertThat(messages.verification(verification("kab", 1, 1), "Dar").language())
                .isEqualTo("fr");
    }

    @Test
    void bracesInAShopsNameDoNoHarm() {
        assertThat(messages.verification(verification("fr", 1, 1), "Dar {0} '{").text())
                .contains("Dar {0} '{");
    }

    private static VerificationRequested verification(String language, int attempt, int quantity) {
        return new VerificationRequested(
                "ver-1",
                "o-1",
                "DF-1042",
                PHONE,
                language,
                lines(quantity),
                Money.dzd(6900),
                attempt,
                AT,
                AT.plusSeconds(60));
    }

    private static ReminderRequested reminder(String language, int step) {
        return new ReminderRequested(
                "rem-1",
                "cart-1",
                PHONE,
                language,
                "http://localhost:8090/?cart=token",
                lines(1),
                Money.dzd(6500),
                step,
                AT,
                null);
    }

    private static List<OrderLine> lines(int quantity) {
        return List.of(new OrderLine(
                "v",
                "p",
                "SKU",
                new LocalizedText(Map.of("fr", "Chaussure", "ar", "حذاء")),
                quantity,
                Money.dzd(6500)));
    }
}
