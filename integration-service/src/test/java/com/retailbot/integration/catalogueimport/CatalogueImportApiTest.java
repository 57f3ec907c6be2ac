package com.retailbot.integration.catalogueimport;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.defaults.security.Role;
import com.retailbot.events.Money;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.TenantId;
import com.retailbot.integration.Api;
import com.retailbot.integration.TestCatalogue;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.CatalogueProduct;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@IntegrationTest
class CatalogueImportApiTest {
    private static final String IMPORTS = "/api/v1/catalogue-imports";
    private static final String FILE = "sku;title_ar;title_fr;price;stock;product;size\n"
            + "B-41;حذاء رياضي;Basket été;4 900,00 DA;12;basket;41\n"
            + "B-42;;;4 900,00 DA;3;basket;42\n";

    private final TenantId tenant = TenantId.random();

    @Autowired
    RestTestClient http;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestEvents events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nothingIsAppliedBeforeTheConfirmationAndTheSameFileTwiceChangesNothing() {
        Api manager = Api.member(http, tenant, Role.MANAGER);

        Api.Answer preview = manager.upload(IMPORTS, FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(preview.status()).isEqualTo(201);
        assertThat(preview.text("/status")).isEqualTo("PREVIEWED");
        assertThat(preview.number("/creates")).isEqualTo(2);
        assertThat(preview.text("/changes/0/fields/0/field")).isEqualTo("title_ar");
        assertThat(manager.get("/api/v1/products").body().at("/items")).isEmpty();

        Api.Answer applied = manager.post(IMPORTS + "/" + preview.text("/importId") + "/confirmation", "");
        assertThat(applied.text("/status")).isEqualTo("APPLIED");
        Api.Answer products = manager.get("/api/v1/products");
        assertThat(products.body().at("/items")).hasSize(1);
        assertThat(products.text("/items/0/title/ar")).isEqualTo("حذاء رياضي");
        String productId = products.text("/items/0/productId");
        ProductChanged changed =
                events.await(ProductChanged.class, event -> event.productId().equals(productId));
        assertThat(changed.variants())
                .extracting(ProductChanged.Variant::reportedStock)
                .containsExactly(12, 3);

        Api.Answer again = manager.upload(IMPORTS, FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(again.number("/unchanged")).isEqualTo(2);
        assertThat(again.body().at("/changes")).isEmpty();
        manager.post(IMPORTS + "/" + again.text("/importId") + "/confirmation", "");
        manager.post(IMPORTS + "/" + preview.text("/importId") + "/confirmation", "");
        assertThat(catalogue.product(tenant, productId).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,utf-8", "windows-1252,windows-1252", "windows-1256,windows-1256"})
    void filesInEveryEncodingKeepTheirLetters(String written, String recognised) {
        String title = written.equals("windows-1252") ? "Pâté d’été à 20 €" : "حذاء أسود كلاسيكي";
        byte[] file = "Référence;العنوان;Désignation;Prix\nA;%s;%s;10\n"
                .formatted(written.equals("windows-1252") ? "x" : title, title)
                .replace("العنوان", written.equals("windows-1252") ? "title_ar" : "العنوان")
                .getBytes(Charset.forName(written));

        Api.Answer preview = Api.member(http, tenant, Role.OWNER).upload(IMPORTS, file);

        assertThat(preview.text("/encoding")).isEqualTo(recognised);
        assertThat(preview.body().at("/unknownColumns")).isEmpty();
        assertThat(preview.body().at("/changes/0/fields").toString()).contains(title);
    }

    @Test
    void aFormFileIsTakenToo() {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(FILE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "catalogue.csv";
            }
        });
        http.post()
                .uri(IMPORTS)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.member(tenant, Role.MANAGER))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.creates")
                .isEqualTo(2);
    }

    @Test
    void eachRefusedRowHasItsReason() {
        String file = "sku;title_fr;price;barcode;Fournisseur\n"
                + "A;Sac;100;;x\n"
                + "A;Sac;200;;x\n"
                + "B;=HYPERLINK(0);100;;x\n"
                + "C;Sac;100;6,13E+12;x\n"
                + "D;Sac;10";

        Api.Answer preview =
                Api.member(http, tenant, Role.MANAGER).upload(IMPORTS, file.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.number("/rows")).isEqualTo(5);
        assertThat(preview.number("/creates")).isEqualTo(1);
        assertThat(preview.number("/refused")).isEqualTo(4);
        assertThat(preview.body().at("/refusals").findValuesAsString("code"))
                .containsExactly("duplicate-sku", "spreadsheet-formula", "digits-lost", "truncated-line");
        assertThat(preview.text("/unknownColumns/0")).isEqualTo("Fournisseur");
    }

    @Test
    void aFileThatIsTooLargeOrNoTextIsRefusedClearly() {
        Api manager = Api.member(http, tenant, Role.MANAGER);
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        byte[] binary = new byte[2000];

        assertThat(manager.upload(IMPORTS, large)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.code()).isEqualTo("file-too-large");
        });
        assertThat(manager.upload(IMPORTS, binary)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("not-a-text-file");
        });
        assertThat(manager.upload(IMPORTS, new byte[0]).code()).isEqualTo("empty-file");
        assertThat(manager.upload(IMPORTS + "?encoding=ebcdic", binary).status())
                .isBetween(400, 422);
    }

    @Test
    void aPreviewExpires() {
        Api manager = Api.member(http, tenant, Role.MANAGER);
        String id =
                manager.upload(IMPORTS, FILE.getBytes(StandardCharsets.UTF_8)).text("/importId");
        jdbc.sql("update catalogue_import set expires_at = now() - interval '1 second' where id = ?::uuid")
                .param(id)
                .update();

        assertThat(manager.get(IMPORTS + "/" + id).text("/status")).isEqualTo("EXPIRED");
        Api.Answer refused = manager.post(IMPORTS + "/" + id + "/confirmation", "");

        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.code()).isEqualTo("import-expired");
        assertThat(manager.get("/api/v1/products").body().at("/items")).isEmpty();
    }

    @Test
    void aPreviewOfACatalogueThatChangedMeanwhileIsNotApplied() {
        CatalogueProduct shoe = TestCatalogue.shoe(catalogue, tenant);
        Api manager = Api.member(http, tenant, Role.MANAGER);
        String id = manager.upload(IMPORTS, "sku;price\nshoe-42;1\n".getBytes(StandardCharsets.UTF_8))
                .text("/importId");
        catalogue.save(tenant, List.of(TestCatalogue.draft("shoe", Money.dzd(7000))));

        Api.Answer refused = manager.post(IMPORTS + "/" + id + "/confirmation", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("catalogue-changed");
        assertThat(catalogue
                        .product(tenant, shoe.productId())
                        .variants()
                        .getFirst()
                        .price())
                .isEqualTo(Money.dzd(7000));
    }

    @Test
    void changesArePaged() {
        StringBuilder file = new StringBuilder("sku,title_fr,price\n");
        for (int i = 0; i < 450; i++) {
            file.append("S").append(i).append(",Sac,100\n");
        }
        Api manager = Api.member(http, tenant, Role.MANAGER);

        Api.Answer preview = manager.upload(IMPORTS, file.toString().getBytes(StandardCharsets.UTF_8));
        Api.Answer second = manager.get(IMPORTS + "/" + preview.text("/importId") + "?cursor=" + preview.text("/next"));
        Api.Answer third = manager.get(IMPORTS + "/" + preview.text("/importId") + "?cursor=" + second.text("/next"));

        assertThat(preview.body().at("/changes")).hasSize(200);
        assertThat(second.body().at("/changes")).hasSize(200);
        assertThat(second.text("/changes/0/sku")).isEqualTo("S200");
        assertThat(third.body().at("/changes")).hasSize(50);
        assertThat(third.body().at("/next").isNull()).isTrue();
        manager.post(IMPORTS + "/" + preview.text("/importId") + "/confirmation", "");
        assertThat(manager.get("/api/v1/products?limit=200").body().at("/items"))
                .hasSize(200);
    }

    @Test
    void otherTenantCannotSeeOrConfirmAnImport() {
        String id = Api.member(http, tenant, Role.MANAGER)
                .upload(IMPORTS, FILE.getBytes(StandardCharsets.UTF_8))
                .text("/importId");
        Api stranger = Api.member(http, TenantId.random(), Role.OWNER);

        assertThat(stranger.get(IMPORTS + "/" + id).status()).isEqualTo(404);
        assertThat(stranger.post(IMPORTS + "/" + id + "/confirmation", "").status())
                .isEqualTo(404);
    }

    @Test
    void anAgentCannotImport() {
        assertThat(Api.member(http, tenant, Role.AGENT)
                        .upload(IMPORTS, FILE.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theTemplateIsItselfAValidFile() {
        byte[] template = http.get()
                .uri(IMPORTS + "/template")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.member(tenant, Role.ANALYST))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        Api.Answer preview = Api.member(http, tenant, Role.MANAGER).upload(IMPORTS, Objects.requireNonNull(template));
        assertThat(preview.number("/creates")).isEqualTo(3);
        assertThat(preview.number("/refused")).isZero();
        assertThat(preview.body().at("/unknownColumns")).isEmpty();
    }
}
