package com.retailbot.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AugmenterTest {

    private final List<Example> examples = List.of(
            Corpus.annotated(
                    "chhal [sbat](product) [k7el](colour) f [wahran](wilaya=31)", "product_price", "dz-latn", 1),
            Corpus.annotated(
                    "ch7al [robe](product) [7amra](colour) f [setif](wilaya=19)", "product_price", "dz-latn", 2),
            Corpus.annotated("لوهران ب[الصباط](product)", "order_place", "ar-DZ", 3));

    @Test
    void spansFollowTheirWords() {
        Augmenter augmenter = new Augmenter(examples);
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            Example varied = augmenter.vary(examples.get(round % examples.size()), random);

            assertThat(varied.spans()).allSatisfy(span -> {
                assertThat(span.start()).isBetween(0, varied.text().length());
                assertThat(varied.text().substring(span.start(), span.end())).isNotBlank();
            });
        }
    }

    @Test
    void variationIsRealAndReproducible() {
        Augmenter augmenter = new Augmenter(examples);
        Set<String> texts = new HashSet<>();
        Random one = new Random(9);
        Random same = new Random(9);
        for (int round = 0; round < 100; round++) {
            String text = augmenter.vary(examples.getFirst(), one).text();
            texts.add(text);
            assertThat(augmenter.vary(examples.getFirst(), same).text()).isEqualTo(text);
        }

        assertThat(texts).hasSizeGreaterThan(40);
    }

    @Test
    void darijaMovesBetweenScripts() {
        assertThat(Transliteration.toArabic("chhal")).isEqualTo("شهال");
        assertThat(Transliteration.toLatin("سباط", new Random(0)))
                .startsWith("s")
                .endsWith("at");
    }
}
