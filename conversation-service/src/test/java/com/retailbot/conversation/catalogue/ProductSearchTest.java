package com.retailbot.conversation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.TestCatalogue;
import com.retailbot.conversation.understanding.DecidedBy;
import com.retailbot.conversation.understanding.Entity;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.ProductChanged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search without any help of the model: words, word lists and filters alone. */
class ProductSearchTest {

    private final ShopCatalogue shop = new ShopCatalogue(TestCatalogue.products(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sbat 42 ken nwar                | shoe-city
            صباط كحل 42                     | shoe-city
            chaussure noire 42              | shoe-city
            kayen sebbat k7al f 42 ?        | shoe-city
            حذاء أسود مقاس 42               | shoe-city
            black shoes size 42             | shoe-city
            chossure noir 42                | shoe-city
            cherche basket blanche 40       | sneaker-run
            سبادري بيضاء                    | sneaker-run
            espadrille bleue pour enfant    | sneaker-kid
            robe de soirée rouge            | dress-evening
            roba sawari 7amra               | dress-evening
            فستان سهرة احمر                 | dress-evening
            روبة قبايلية                    | dress-kabyle
            karako                          | karakou-velvet
            عباية كحلة                      | abaya-black
            khimar beige                    | hijab-crepe
            sac a main noir                 | handbag-leather
            sac à dos                       | backpack-school
            magana ta3 rjal                 | watch-steel
            nwader chams                    | sunglasses-uv
            senta ta3 jeld                  | belt-leather
            triko abyed XL                  | tshirt-basic
            قميص أبيض                       | shirt-white
            serwal djin 42                  | jeans-slim
            سروال جينز كحل                  | jeans-slim
            manteau camel                   | coat-wool
            fista djin                      | jacket-denim
            survet noir                     | tracksuit-club
            kostim kahla                    | suit-classic
            تقاشير                          | socks-pack
            galaxy a54 256 go               | phone-a54
            telephone samsung               | phone-a54
            تليفون شاومي                    | phone-redmi
            iphone 13                       | phone-iphone
            ايفون                           | phone-iphone
            coque iphone                    | case-iphone
            كوك ايفون 13                    | case-iphone
            chargeur                        | charger-fast
            شارجور                          | charger-fast
            kitman bluetooth                | earbuds-pro
            سماعات                          | earbuds-pro
            pc portable                     | laptop-15
            laptop                          | laptop-15
            télé 55                         | tv-55
            تلفزيون 43 بوصة                 | tv-43
            smart watch                     | smartwatch-fit
            frigidaire                      | fridge-400
            ثلاجة كوندور                    | fridge-400
            machine à laver                 | washer-8
            غسالة                           | washer-8
            microonde                       | oven-micro
            machine a cafe                  | coffee-maker
            9ahwa                           | coffee-ground
            zit zitoun                      | olive-oil
            تمر                             | dates-deglet
            ريحة تاع عود                    | perfume-oud
            couvirta                        | blanket-double
            refrigirateur                   | fridge-400
            télephne redmi                  | phone-redmi
            """)
    void findsTheRightProductFirst(String said, String productId) {
        SearchResult result = search(said);

        assertThat(result.hits()).as(said).isNotEmpty();
        assertThat(result.hits().getFirst().product().productId()).as(said).isEqualTo(productId);
    }

    @Test
    void theColourAndSizeChooseTheVariant() {
        ProductHit hit = search("sbat 42 ken nwar").hits().getFirst();

        assertThat(hit.variant().variantId()).isEqualTo("shoe-city-42-noir");
        assertThat(hit.meetsCriteria()).isTrue();
        assertThat(hit.fitting()).extracting(Variant::variantId).containsExactly("shoe-city-42-noir");
    }

    @Test
    void goodsThatTheShopDoesNotSellAreNotFound() {
        assertThat(search("tracteur rouge").hits()).isEmpty();
        assertThat(search("جرار فلاحي").hits()).isEmpty();
        assertThat(search("xyzzy").hits()).isEmpty();
    }

    @Test
    void aColourThatIsNotThereGivesAlternativesAndSaysSo() {
        SearchResult result = search("chaussures de ville vertes");

        assertThat(result.meetsCriteria()).isFalse();
        assertThat(result.hits().getFirst().product().productId()).isEqualTo("shoe-city");
    }

    @Test
    void filtersAloneSearchTheWholeShop() {
        SearchResult result = search("5500 DA max", new Entity("price_max", "5500 DA", "5500", 0, 7));

        assertThat(result.hits())
                .hasSize(10)
                .allSatisfy(hit ->
                        assertThat(hit.variant().price().amount().intValue()).isLessThanOrEqualTo(5500));
    }

    @Test
    void aPriceLimitKeepsDearerProductsOut() {
        SearchResult result = search("robe moins de 5000 da", new Entity("price_max", "5000 da", "5000", 14, 21));

        assertThat(result.hits())
                .extracting(hit -> hit.product().productId())
                .contains("dress-summer")
                .doesNotContain("dress-evening", "dress-kabyle");
    }

    @Test
    void whatIsSoldOutComesBehindWhatIsThere() {
        shop.apply(new StockLevel("shoe-city-42-noir", "main", 0));

        ProductHit hit = search("chaussure noire 42").hits().getFirst();

        assertThat(hit.variant().sellable()).isFalse();
        assertThat(hit.fitting()).isEmpty();
    }

    @Test
    void stockOfSeveralLocationsAddsUp() {
        shop.apply(new StockLevel("shoe-city-42-noir", "main", 2));
        shop.apply(new StockLevel("shoe-city-42-noir", "oran", 1));

        assertThat(shop.findVariant("shoe-city-42-noir").orElseThrow().variant().available())
                .isEqualTo(3);
    }

    @Test
    void aProductThatIsNoLongerSoldDisappears() {
        ProductChanged shoe = TestCatalogue.product("karakou-velvet");
        shop.apply(new ProductChanged(
                shoe.productId(),
                2,
                shoe.title(),
                shoe.description(),
                shoe.category(),
                shoe.brand(),
                null,
                false,
                shoe.variants(),
                shoe.changedAt()));

        assertThat(search("karakou").hits()).isEmpty();
        assertThat(shop.findVariant("karakou-velvet-M-bordeaux")).isEmpty();
    }

    @Test
    void anOlderStateOfAProductChangesNothing() {
        ProductChanged shoe = TestCatalogue.product("karakou-velvet");
        shop.apply(new ProductChanged(
                shoe.productId(),
                0,
                shoe.title(),
                shoe.description(),
                shoe.category(),
                shoe.brand(),
                null,
                false,
                shoe.variants(),
                shoe.changedAt()));

        assertThat(search("karakou").hits()).isNotEmpty();
    }

    private SearchResult search(String said, Entity... entities) {
        Understood understood = new Understood(
                "product_search", 0.9, true, "fr", "Latn", "neutral", List.of(entities), DecidedBy.BUILT_IN);
        return shop.search(QueryReader.read(said, understood), 10);
    }
}
