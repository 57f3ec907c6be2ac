package com.retailbot.nlu.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.text.Word;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeaturizerTest {

    private final Featurizer featurizer = new Featurizer();

    @Test
    void tokensPointToTheText() {
        String text = "  شْحال هاد sbat؟ 😡";

        assertThat(featurizer.read(text).tokens())
                .extracting(token -> text.substring(token.start(), token.end()))
                .containsExactly("شْحال", "هاد", "sbat", "؟", "😡");
    }

    @Test
    void featuresStayInsideTheirTables() {
        Message message = featurizer.read("ch7al twasil l wahran 3500 DA 0550123456 #1042 taille 42 k7el");

        assertThat(message.tokenFeatures())
                .hasSameSizeAs(message.tokens())
                .allSatisfy(rows -> assertThat(Arrays.stream(rows).boxed())
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allSatisfy(row -> assertThat(row).isBetween(1, Featurizer.TOKEN_ROWS - 1)));
        assertThat(Arrays.stream(message.bag().index()).boxed())
                .allSatisfy(row -> assertThat(row).isBetween(1, Featurizer.BAG_ROWS - 1));
    }

    @Test
    void theSameConceptIsSeenInEveryLanguage() {
        assertThat(shared("prix", "سعر")).isNotEmpty();
        assertThat(shared("prix", "xyzzy")).isEmpty();
    }

    @Test
    void longMessagesAreCut() {
        Message message = featurizer.read("sbat ".repeat(20_000));

        assertThat(message.tokens()).hasSize(Featurizer.MAX_TOKENS);
        assertThat(message.tokens().getLast()).extracting(Word::text).isEqualTo("sbat");
    }

    private int[] shared(String one, String other) {
        int[] second = featurizer.read(other).tokenFeatures().getFirst();
        return Arrays.stream(featurizer.read(one).tokenFeatures().getFirst())
                .filter(feature -> Arrays.binarySearch(second, feature) >= 0)
                .filter(feature -> !isShape(feature))
                .toArray();
    }

    // "Letters of a script" is shared by all words of the script.
    private boolean isShape(int feature) {
        return Arrays.binarySearch(featurizer.read("xyzzy").tokenFeatures().getFirst(), feature) >= 0;
    }
}
