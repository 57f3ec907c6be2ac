package com.retailbot.codfraud.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

    private final ReplyReader reader = new ReplyReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oui", "oui je confirme", "OK merci", "d'accord", "yes please", "wah", "wah khoya nconfirmi", "ih saha",
                        "saaaha",
                "نعم", "نعم أؤكد الطلب", "إيه", "واه ابعثوها", "صح", "موافق", "Confirmer", "oui oui", "1"
            })
    void yesIsUnderstood(String text) {
        assertThat(reader.read(null, text)).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Non",
                "non merci",
                "annulez svp",
                "no",
                "cancel it",
                "lala",
                "la",
                "la merci",
                "lala khoya batlouha",
                "manhebch",
                "manconfirmich",
                "لا",
                "لا شكرا",
                "ألغي الطلب",
                "بطلوها",
                "ما نحبش",
                "مانأكدش",
                "2"
            })
    void noIsUnderstood(String text) {
        assertThat(reader.read(null, text)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c'est combien la livraison ?",
                "oui mais non",
                "chhal twasil",
                "وقتاش توصل؟",
                "je ne suis pas sur",
                "pas ok",
                "",
                "👍🏽 ?",
                "la commande arrive quand"
            })
    void whatIsNotClearIsLeftToAPerson(String text) {
        assertThat(reader.read(null, text)).isEqualTo(Answer.UNCLEAR);
    }

    @Test
    void aPressedButtonLeavesNoDoubt() {
        assertThat(reader.read("confirm", "non")).isEqualTo(Answer.YES);
        assertThat(reader.read("cancel", "oui")).isEqualTo(Answer.NO);
        assertThat(reader.read("something-else", "oui")).isEqualTo(Answer.UNCLEAR);
    }
}
