package com.retailbot.integration.catalogueimport;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.integration.catalogue.CatalogueVariant;
import com.retailbot.integration.catalogue.ProductDraft;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPlannerTest {
    private static final CatalogueProduct STORED = new CatalogueProduct(
            "p1",
            "shoe",
            4,
            new LocalizedText(Map.of("fr", "Chaussure")),
            new LocalizedText(Map.of()),
            "shoes",
            null,
            null,
            true,
            List.of(
                    new CatalogueVariant("v1", "S-42", "6130000000017", Map.of("size", "42"), Money.dzd(6500), null, 3),
                    new CatalogueVariant("v2", "S-43", null, Map.of("size", "43"), Money.dzd(6500), null, null)),
            Instant.EPOCH);

    @Test
    void anEmptyCellSaysNothingAndAnEqualOneChangesNothing() throws IOException {
        ImportPlan plan = plan("sku;title_fr;price;stock\nS-42;Chaussure;6 500,00 DA;3\ns-43;;;\n");

        assertThat(plan.unchanged()).isEqualTo(2);
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.drafts()).isEmpty();
    }

    @Test
    void aChangeNamesTheFieldWithItsValueBeforeAndAfter() throws IOException {
        ImportPlan plan = plan("sku;price;stock\nS-42;5900;3\n");

        assertThat(plan.changes())
                .containsExactly(new RowChange(
                        2, "S-42", ChangeKind.UPDATE, List.of(new FieldChange("price", "6500.00", "5900.00"))));
        assertThat(plan.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.expectedVersion()).isEqualTo(4);
            assertThat(draft.variants()).extracting(CatalogueVariant::sku).containsExactly("S-42", "S-43");
            assertThat(draft.variants().getFirst().barcode()).isEqualTo("6130000000017");
        });
    }

    @Test
    void rowsWithOneProductBecomeItsVariants() throws IOException {
        ImportPlan plan = plan("sku;product;title_fr;price;size\nB-1;basket;Basket;4900;41\nB-2;basket;;4900;42\n");

        assertThat(plan.count(ChangeKind.CREATE)).isEqualTo(2);
        assertThat(plan.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.handle()).isEqualTo("basket");
            assertThat(draft.expectedVersion()).isZero();
            assertThat(draft.variants())
                    .extracting(CatalogueVariant::options)
                    .containsExactly(Map.of("size", "41"), Map.of("size", "42"));
        });
    }

    @Test
    void theVariantAfterTheMostThatAProductCanHaveIsRefused() throws IOException {
        StringBuilder file = new StringBuilder("sku;product;title_fr;price\n");
        for (int i = 1; i <= 251; i++) {
            file.append("T-%d;thread;Fil;100\n".formatted(i));
        }

        ImportPlan plan = plan(file.toString());

        assertThat(plan.drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.variants()).hasSize(250));
        assertThat(plan.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("too-many-variants");
            assertThat(refusal.line()).isEqualTo(252);
        });
    }

    @Test
    void aRowWithoutProductIsAProductOfItsOwn() throws IOException {
        assertThat(plan("sku;title_fr;price\nX;Sac;100\n").drafts())
                .extracting(ProductDraft::handle)
                .containsExactly("X");
    }

    @Test
    void theSecondRowOfASkuIsRefused() throws IOException {
        ImportPlan plan = plan("sku;title_fr;price\nX;Sac;100\nx;Sac;200\n");

        assertThat(plan.changes()).hasSize(1);
        assertThat(plan.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("duplicate-sku");
            assertThat(refusal.line()).isEqualTo(3);
            assertThat(refusal.message()).contains("line 2");
        });
    }

    @Test
    void contradictionsAndGapsAreRefused() throws IOException {
        assertThat(codes("sku;product;title_fr;price\nA;p;Un;1\nB;p;Deux;1\n")).containsExactly("contradicts-line");
        assertThat(codes("sku;product;price\nS-42;autre;1\n")).containsExactly("sku-in-other-product");
        assertThat(codes("sku;price\nNEW;1\n")).containsExactly("title-missing");
        assertThat(codes("sku;title_fr\nNEW;Sac\n")).containsExactly("price-missing");
    }

    private static List<String> codes(String file) throws IOException {
        return plan(file).refusals().stream().map(Refusal::code).toList();
    }

    private static ImportPlan plan(String file) throws IOException {
        FileContent content = CatalogueFileReader.read(new StringReader(file), 1000);
        assertThat(content.refusals()).isEmpty();
        return ImportPlanner.plan(content.rows(), List.of(STORED), Money.DZD);
    }
}
