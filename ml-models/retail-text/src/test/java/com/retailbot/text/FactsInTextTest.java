package com.retailbot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsInTextTest {

    @ParameterizedTest
    @CsvSource({
        "2 ملاين, 20000",
        "12 mlayen, 120000",
        "300 الف, 3000",
        "20 mille, 200",
        "3500 DA, 3500",
        "3 500 dinars, 3500",
        "'3.500,00 da', 3500",
        "٣٥٠٠ دج, 3500",
        "2000da, 2000",
        "مليون ونص, 15000",
        "مليون و 200 الف, 12000",
        "1 million 200, 12000",
        "2 mlayen w nos, 25000",
        "deux mille dinars, 2000",
        "خمسة آلاف دينار, 5000",
        "ميتين الف, 2000",
        "5k, 5000",
        "20 thousand, 20000",
        "4800, 4800",
        "b3500, 3500",
        "men 4000 w tla3, 4000",
        "l7000 dj, 7000"
    })
    void moneyIsReadAsAlgeriaSaysIt(String said, long dinars) {
        assertThat(SpokenMoney.dinars(said)).contains(dinars);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 euro", "20%", "#1200", "alf chokr", "ألف شكر", "128 GB", "7mer 3andek", "", "0"})
    void otherNumbersAreNotMoney(String text) {
        assertThat(SpokenMoney.find(text)).isEmpty();
    }

    @Test
    void aBareNumberIsMarkedAsSuch() {
        assertThat(SpokenMoney.find("w 4800?")).containsExactly(new Mention<>(new SpokenAmount(4800, false), 2, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0550123456",
                "05 50 12 34 56",
                "+213 550 12 34 56",
                "00213550123456",
                "213550123456",
                "٠٥٥٠١٢٣٤٥٦",
                "0550.12.34.56",
                "0550-12-34-56"
            })
    void algerianPhonesHaveOneForm(String written) {
        assertThat(Phones.e164(written)).contains("+213550123456");
    }

    @Test
    void phonesAreFoundAmongOtherNumbers() {
        String text = "n° 0770112233, sinon 021 63 45 12, pointure 42";

        assertThat(Phones.find(text))
                .containsExactly(new Mention<>("+213770112233", 3, 13), new Mention<>("+21321634512", 21, 33));
        assertThat(Phones.e164(text)).isEmpty();
        assertThat(Phones.find("055012345 9999999999999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "taille 42, 42",
        "مقاس L, L",
        "xxl, 2XL",
        "نمرة ٣٨, 38",
        "taille 6 ans, 6Y",
        "128go, 128GB",
        "en M, M",
        "t 38, 38",
        "je prends S, S",
        "pointure 36.5, 36.5",
        "220v, 220V",
        "160/190, 160x190",
        "90 على 140, 90x140",
        "2m x 3m, 2x3m",
        "180×200 cm, 180x200",
        "60x90, 60x90",
        "4 m sur 3, 4x3m",
        "205/55 R16, 205/55R16",
        "185 65 r14, 185/65R14",
        "60 أمبير, 60Ah",
        "50 بوس, 50in",
        "2.5 ملم, 2.5mm",
        "500 gr, 500g"
    })
    void sizesHaveOneWriting(String written, String size) {
        assertThat(Sizes.canonical(written)).contains(size);
        assertThat(Sizes.find(written).getFirst().value().named()).isTrue();
    }

    @Test
    void lettersOfWordsAreNotSizes() {
        assertThat(Sizes.find("j'ai vu l'article de M. Slimani s'il vous plait"))
                .isEmpty();
        assertThat(Sizes.find("sbat 42 ken nwar")).containsExactly(new Mention<>(new SizeName("42", false), 5, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "zit 5 l men Akbou, 5l",
        "fourche 7 l, 7l",
        "le compresseur 50 l, 50l",
    })
    void aLitreMayEndWhatIsSaid(String text, String size) {
        assertThat(Sizes.find(text))
                .extracting(mention -> mention.value().size())
                .containsExactly(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order 6620 l oran",
                "ouvert 24/24 et 7/7",
                "je vous donne 9/10",
                "18 sur 20 pour la page",
                "le 12/03 svp",
                "2 x 1500 da"
            })
    void marksDatesPricesAndHoursHaveNoSides(String text) {
        assertThat(Sizes.find(text)).noneMatch(mention -> mention.value().named());
    }

    @Test
    void sizesOfTwoLettersOrNumbersStayApart() {
        assertThat(Sizes.find("42 w 43"))
                .extracting(mention -> mention.value().size())
                .containsExactly("42", "43");
    }

    @Test
    void twoColoursWithACommaBetweenAreTwo() {
        assertThat(Colours.find("noir, blanc ou beige"))
                .extracting(Mention::value)
                .containsExactly("black", "white", "beige");
    }

    @Test
    void theGoldenCardOfThePostIsNoColour() {
        assertThat(Colours.find("نخلص بالبطاقة الذهبية")).isEmpty();
        assertThat(Colours.find("ساعة ذهبية")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "canapé vert d'eau, vert d'eau, green",
        "voile gris souris, gris souris, grey",
        "robe bleu pétrole, bleu pétrole, blue",
        "لونها أزرق ملكي, أزرق ملكي, blue",
        "الأحمر الغامق, الأحمر الغامق, red",
        "bouni fati7, bouni fati7, brown",
        "f lwardi, lwardi, pink",
        "مزهرية أخضر زيتي, أخضر زيتي, green",
        "a bottle green coat, bottle green, green",
        "gris taupe, gris taupe, grey"
    })
    void aShadeBelongsToItsColour(String text, String span, String code) {
        Mention<String> found = Colours.find(text).getFirst();
        assertThat(found.in(text)).isEqualTo(span);
        assertThat(found.value()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "k7el, black",
        "الأسود, black",
        "Bleu marine, navy",
        "7mer, red",
        "بيضاء, white",
        "zr9a, blue",
        "gris, grey"
    })
    void coloursHaveOneCode(String written, String code) {
        assertThat(Colours.code(written)).contains(code);
        assertThat(Colours.names(code)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2 pièces, 2",
        "زوج حبات, 2",
        "x3, 3",
        "une paire, 1",
        "3 7abat, 3",
        "قطعتين, 2",
        "une douzaine, 12",
        "خمسة عشر قطعة, 15",
        "two hundred pieces, 200"
    })
    void quantitiesNeedAMark(String written, int quantity) {
        assertThat(Quantities.find(written)).extracting(Mention::value).containsExactly(quantity);
        assertThat(Quantities.find("taille 42")).isEmpty();
        assertThat(Quantities.find("x0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "خمسة عشر, 15",
        "خمسة وعشرين, 25",
        "cent vingt, 120",
        "two hundred, 200",
        "a dozen, 12",
        "لثلاثة, 3",
        "زوج, 2"
    })
    void numbersOfSeveralWordsAreOne(String answer, int quantity) {
        assertThat(Quantities.lookup(answer)).contains(quantity);
    }

    @ParameterizedTest
    @CsvSource({
        "win rahi #1042, 1042",
        "CMD-2041 svp, CMD-2041",
        "commande n° 5521, 5521",
        "رقم الطلب 33871, 33871",
        "order rb-2026-00123, RB-2026-00123",
        "الشحنة TRK5567812 توقفت, TRK5567812",
        "كوليس BX20, BX20",
        "commande KH-77, KH-77",
        "le suivi TRK/66021 ne bouge pas, TRK/66021",
        "f K-20391, K-20391"
    })
    void orderReferencesAreFound(String text, String reference) {
        assertThat(OrderNumbers.find(text)).extracting(Mention::value).containsExactly(reference);
    }

    @Test
    void phonesAndSizesAreNotOrderReferences() {
        assertThat(OrderNumbers.find("ma commande 0550123456, t-shirt 42")).isEmpty();
        assertThat(OrderNumbers.find("iphone 13, rtx3060 w ps5, commande 2, commande ta3i"))
                .isEmpty();
    }

    @Test
    void nothingThrowsAndSpansStayInside() {
        Random random = new Random(42);
        for (int round = 0; round < 5_000; round++) {
            String text = RandomText.of(random);
            List<Mention<?>> all = new ArrayList<>();
            all.addAll(SpokenMoney.find(text));
            all.addAll(Phones.find(text));
            all.addAll(Places.find(text));
            all.addAll(Sizes.find(text));
            all.addAll(Colours.find(text));
            all.addAll(Quantities.find(text));
            all.addAll(OrderNumbers.find(text));
            assertThat(all).allSatisfy(mention -> assertThat(mention.in(text)).isNotBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1 ",
                "0",
                "ا",
                "sidi bel abbes ",
                "x-",
                "+213 ",
                "x/",
                "2x3 ",
                "205/55 r16 ",
                "un ",
                "noir "
            })
    void hugeTextsTakeLinearTime(String piece) {
        String huge = piece.repeat(200_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            SpokenMoney.find(huge);
            Phones.find(huge);
            Places.find(huge);
            Sizes.find(huge);
            Colours.find(huge);
            Quantities.find(huge);
            OrderNumbers.find(huge);
        });
    }
}
