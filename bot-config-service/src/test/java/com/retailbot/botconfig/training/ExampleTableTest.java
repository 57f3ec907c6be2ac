package com.retailbot.botconfig.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.defaults.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTableTest {
    @Test
    void spreadsheetCellsAreReadInTheOrderOfTheirColumns() {
        assertThat(ExampleTable.read("taghlif hadiya\tgift wrapping\tdz-latn\n\n  en \"cadeau\" svp\tgift wrapping\n"))
                .containsExactly(
                        new ExampleText("taghlif hadiya", "gift wrapping", "dz-latn"),
                        new ExampleText("en \"cadeau\" svp", "gift wrapping", null));
    }

    @Test
    void aFirstRowWithNamesPutsTheColumnsInAnotherOrder() {
        assertThat(ExampleTable.read("\uFEFFLabel;id;Text\ngift wrapping;7;\"papier; ruban ?\"\n"))
                .containsExactly(new ExampleText("papier; ruban ?", "gift wrapping", null));
    }

    @Test
    void aQuoteThatDoesNotCloseIsPartOfTheText() {
        assertThat(ExampleTable.read("\"set a timer\ttimer\n\"the \"\"red\"\" one\"\tcolour\nhi \"you\tgreet"))
                .extracting(ExampleText::text)
                .containsExactly("\"set a timer", "the \"red\" one", "hi \"you");
    }

    @Test
    void whatNoIntentCoversHasOneName() {
        assertThat(ExampleTable.read("météo demain,OOS"))
                .extracting(ExampleText::label)
                .containsExactly("out_of_scope");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bonjour|row 1, label: '' (expected: 1 to 80 characters, not 0)",
                "ok,fine;;;bonjour,,|row 2, label: '' (expected: 1 to 80 characters, not 0)",
                "ok,fine;;;bonjour,x,klingon|row 2, language: 'klingon'",
                "text,sens;;;bonjour,x|row 1, label: 'text, sens' (expected: a first row with the columns text and label)",
                "ok,else|row 1, label: 'else'",
            })
    void aRefusalNamesRowAndValue(String table, String sentence) {
        assertThatThrownBy(() -> ExampleTable.read(table.replace(";;;", "\n")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aTextThatIsTooLongIsShownShortened() {
        assertThatThrownBy(() -> ExampleTable.read("ok,fine\n" + "x".repeat(501) + ",fine"))
                .hasMessage("row 2, text: '%s…' (expected: 1 to 500 characters, not 501)".formatted("x".repeat(60)))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::members)
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsAllEntriesOf(Map.of("row", 2L, "column", "text"));
        assertThat(ExampleTable.read("x".repeat(500) + "," + "l".repeat(80))).hasSize(1);
        for (String empty : List.of("", "  \n\n")) {
            assertThatThrownBy(() -> ExampleTable.read(empty)).hasMessageContaining("no rows");
        }
    }
}
