package com.retailbot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "صَبَّاط, صباط",
        "أحذية إلى آخر, احذيه الي اخر",
        "على, علي",
        "جميـــــل, جميل",
        "٤٢ و ۳, 42 و 3",
        "ﻻ, لا",
        "ڨالمة, قالمه",
        "Été à ŒUVRE, ete a oeuvre",
        "chhaaaaal, chhal",
        "XXXL, xxxl",
        "10000, 10000",
        "ｆｕｌｌ ｗｉｄｔｈ, full width",
        "شحال؟, شحال?"
    })
    void foldsWhatPeopleType(String typed, String folded) {
        assertThat(TextNormalizer.fold(typed)).isEqualTo(folded);
    }

    @Test
    void controlAndDirectionCharactersDisappear() {
        assertThat(TextNormalizer.fold("\u202Erouge\u0000\u200B noir\u2066\r\n"))
                .isEqualTo("rouge noir");
    }

    @Test
    void emptyAndMissingTextsFoldToNothing() {
        assertThat(TextNormalizer.fold(null)).isEmpty();
        assertThat(TextNormalizer.fold(" \t\n ")).isEmpty();
    }

    @Test
    void wordsPointBackToTheOriginal() {
        String text = "  صَبَّاط   Ééétroit 😀 n°٤٢";

        assertThat(TextNormalizer.normalize(text).words())
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("صَبَّاط", "Ééétroit", "n", "٤٢");
    }

    @Test
    void foldingTwiceChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String once = TextNormalizer.fold(RandomText.of(random));
            assertThat(TextNormalizer.fold(once)).isEqualTo(once);
        }
    }

    // The longest compatibility form of one character, "ﷺ", has 18.
    @Test
    void aFoldedTextGrowsNoFasterThanItsOriginal() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String text = RandomText.of(random);
            int times = 1 + random.nextInt(50);
            String folded = TextNormalizer.fold(text.repeat(times));

            assertThat(folded.length()).isLessThanOrEqualTo(18 * times * text.length());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sbat, صباط",
        "sebbat, صباط",
        "robe, روب",
        "chhal, شحال",
        "bghit, بغيت",
        "7izam, حزام",
        "kayen, كاين",
        "khamsa, خمسة",
        "9amis, قميص",
        "twasil, توصيل"
    })
    void bothScriptsMeetInOneSkeleton(String latin, String arabic) {
        assertThat(Skeleton.of(TextNormalizer.fold(latin))).isEqualTo(Skeleton.of(TextNormalizer.fold(arabic)));
    }
}
