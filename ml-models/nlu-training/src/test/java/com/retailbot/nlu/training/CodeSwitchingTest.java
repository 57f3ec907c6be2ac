package com.retailbot.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.nlu.EntityType;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeSwitchingTest {

    private static final Example FRENCH =
            Corpus.annotated("vous livrez la [robe](product) à domicile ou au bureau", "delivery_info", "fr", 5);
    private static final Example ARABIZI =
            Corpus.annotated("twaslou [rouba](product) ldar wela lel biro ta3kom", "delivery_info", "dz-latn", 5);

    @Test
    void beginsInOneLanguageAndEndsInTheOther() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            Example switched = CodeSwitching.of(FRENCH, ARABIZI, random).orElseThrow();

            assertThat(switched.text()).startsWith("vous livrez").endsWith("biro ta3kom");
            assertThat(switched.language()).isEqualTo("mixed");
            assertThat(switched.spans())
                    .allSatisfy(span -> assertThat(switched.text().substring(span.start(), span.end()))
                            .isIn("robe", "rouba"))
                    .allSatisfy(span -> assertThat(span.type()).isEqualTo(EntityType.PRODUCT));
        }
    }

    @Test
    void oneLanguageOrAWordAloneIsNoSwitch() {
        Example oneWord = Corpus.annotated("ch7al", "product_price", "dz-latn", 6);

        assertThat(CodeSwitching.of(FRENCH, FRENCH, new Random(1))).isEqualTo(Optional.empty());
        assertThat(CodeSwitching.of(FRENCH, oneWord, new Random(1))).isEqualTo(Optional.empty());
    }
}
