package com.retailbot.integration.catalogueimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueFileReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheDelimiter(String delimiter) throws IOException {
        String file = "sku;title_fr;price\nA;Chaussure;2500\n".replace(";", delimiter);

        FileContent content = read(file);

        assertThat(String.valueOf(content.delimiter())).isEqualTo(delimiter);
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.sku()).isEqualTo("A");
            assertThat(row.title()).containsEntry("fr", "Chaussure");
            assertThat(row.price()).isEqualByComparingTo(new BigDecimal("2500"));
        });
    }

    @Test
    void aDecimalCommaDoesNotMakeTheCommaADelimiter() throws IOException {
        FileContent content = read("sku;price;compare_at_price\nA;2 500,50;3 000,00\n");
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.price()).isEqualByComparingTo("2500.50");
            assertThat(row.compareAtPrice()).isEqualByComparingTo("3000");
        });
    }

    @Test
    void headersMayBeFrenchArabicOrEnglish() throws IOException {
        FileContent content = read("Référence;Désignation;الاسم;Prix de vente;Code-barres;Taille;Couleur;Quantité\n"
                + "A;Chaussure;حذاء;2500;6130000000017;42;noir;7\n");

        assertThat(content.unknownColumns()).isEmpty();
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.title()).containsEntry("ar", "حذاء").containsEntry("fr", "Chaussure");
            assertThat(row.barcode()).isEqualTo("6130000000017");
            assertThat(row.options()).containsEntry("size", "42").containsEntry("colour", "noir");
            assertThat(row.stock()).isEqualTo(7);
        });
    }

    @Test
    void unknownColumnsAreReportedAndSkipped() throws IOException {
        FileContent content = read("sku;Fournisseur;price\nA;Secret;10\n");
        assertThat(content.unknownColumns()).containsExactly("Fournisseur");
        assertThat(content.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "title_fr|=1+1|spreadsheet-formula",
                "title_fr|@SUM(A1)|spreadsheet-formula",
                "title_fr|-cmd|spreadsheet-formula",
                "title_fr|+A1|spreadsheet-formula",
                "title_fr|-12,5|-",
                "price|=B2*2|spreadsheet-formula",
                "price|-100|negative-price",
                "price|0|price-out-of-range",
                "price|1,234567|too-many-decimals",
                "price|abc|invalid-number",
                "price|6,13E+12|digits-lost",
                "stock|-3|negative-stock",
                "stock|1,5|invalid-stock",
                "stock|12,00|-",
                "barcode|6,13E+12|digits-lost",
                "barcode|123|invalid-barcode",
                "barcode|613 0000 000017|-",
                "image_url|javascript:alert(1)|invalid-link",
                "image_url|https://shop.example/a.jpg|-",
                "category|caf\uFFFD|unreadable-characters"
            })
    void aCellIsTakenOrRefusedWithItsReason(String column, String value, String code) throws IOException {
        FileContent content = read("sku;%s\nA;%s\n".formatted(column, value));
        if (code == null) {
            assertThat(content.refusals()).isEmpty();
            assertThat(content.rows()).hasSize(1);
        } else {
            assertThat(content.rows()).isEmpty();
            assertThat(content.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.code()).isEqualTo(code);
                assertThat(refusal.field()).isEqualTo(column);
                assertThat(refusal.line()).isEqualTo(2);
                assertThat(refusal.sku()).isEqualTo("A");
            });
        }
    }

    @Test
    void aSkuThatLostItsDigitsIsRefused() throws IOException {
        assertThat(read("sku;price\n6,13E+12;1\n").refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("digits-lost"));
    }

    @Test
    void directionOverridesAndControlCharactersAreRemoved() throws IOException {
        assertThat(read("sku;title_fr\nA;Chau\u202Essure\u0007\n").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.title()).containsEntry("fr", "Chaussure"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sku;title_fr;price\nA;Un;1\nB;Deu",
                "sku;title_fr;price\nA;Un;1\nB;\"Deu",
                "sku;title_fr;price\nA;Un;1\nB"
            })
    void aTruncatedLastLineIsRefusedAndTheRestIsRead(String file) throws IOException {
        FileContent content = read(file);
        assertThat(content.rows()).extracting(ImportRow::sku).containsExactly("A");
        assertThat(content.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("truncated-line");
            assertThat(refusal.line()).isEqualTo(3);
        });
    }

    @Test
    void aWholeLastLineWithoutALineEndIsTaken() throws IOException {
        FileContent content = read("sku;price\nA;1\nB;2");
        assertThat(content.rows()).extracting(ImportRow::line).containsExactly(2, 3);
        assertThat(content.refusals()).isEmpty();
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() throws IOException {
        FileContent content = read("sku;description_fr;price\r\nA;\"deux\r\nlignes\";1\r\n\r\nB;une;=x\r\nC;une;2\r\n");
        assertThat(content.rows()).extracting(ImportRow::line).containsExactly(2, 6);
        assertThat(content.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(5));
    }

    @Test
    void aBrokenQuoteRefusesItsOwnLineOnly() throws IOException {
        FileContent content = read("sku;title_fr;price\nA;Un;1\nB;\"Deux\" fois;2\nC;Trois;3\n");
        assertThat(content.rows()).extracting(ImportRow::sku).containsExactly("A", "C");
        assertThat(content.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("broken-quotes");
            assertThat(refusal.line()).isEqualTo(3);
        });
        assertThat(content.rowCount()).isEqualTo(3);
    }

    @Test
    void rowsOfAnotherWidthAreRefused() throws IOException {
        FileContent content = read("sku;price\nA\nB;1;2\nC;1;;\nD;1\n");
        assertThat(content.rows()).extracting(ImportRow::sku).containsExactly("C", "D");
        assertThat(content.refusals()).extracting(Refusal::code).containsExactly("missing-cells", "surplus-cells");
    }

    @Test
    void aFileThatCannotBeACatalogueIsRefusedWhole() {
        assertThatThrownBy(() -> read("titre;prix\nA;1\n")).hasMessageContaining("SKU");
        assertThatThrownBy(() -> read("sku;ref\nA;B\n")).hasMessageContaining("sku");
        assertThatThrownBy(() -> CatalogueFileReader.read(new StringReader("sku\nA\nB\nC\n"), 2))
                .hasMessageContaining("more than 2 rows");
        assertThatThrownBy(() -> read("\n\n")).hasMessageContaining("no line");
    }

    @Test
    void aSpreadsheetsSeparatorHintIsUnderstood() throws IOException {
        assertThat(read("sep=;\nsku;price\nA;1,5\n").rows()).hasSize(1);
    }

    private static FileContent read(String file) throws IOException {
        return CatalogueFileReader.read(new StringReader(file), 1000);
    }
}
