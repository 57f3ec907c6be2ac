package com.retailbot.conversation.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {

    @ParameterizedTest
    @CsvSource({
        "sbat, shoes",
        "السباط, shoes",
        "CHAUSSURES, shoes",
        "machine à laver, washing_machine",
        "Machine à café expresso, coffee_machine",
        "sac à dos, backpack",
        "huile d'olive, olive_oil",
        "livraison, delivery",
        "توصيل, delivery",
        "tawsil, delivery"
    })
    void oneConceptHasManyNames(String text, String concept) {
        assertThat(Concepts.in(text)).first().extracting(Concept::id).isEqualTo(concept);
    }

    @Test
    void everyWiderConceptExists() {
        for (String line : ResourceLines.of("concepts.tsv")) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSizeBetween(2, 3);
            if (columns.length == 3) {
                assertThat(Concepts.byId(columns[2])).as(columns[2]).isPresent();
            }
        }
    }

    @Test
    void pluralsAndArticlesFallAway() {
        assertThat(Terms.stem("chaussures")).isEqualTo("chaussure");
        assertThat(Terms.stem("الحذاء")).isEqualTo("حذاء");
        assertThat(Terms.stem("iphone13s")).isEqualTo("iphone13s");
        assertThat(Terms.stem("dress")).isEqualTo("dress");
    }
}
