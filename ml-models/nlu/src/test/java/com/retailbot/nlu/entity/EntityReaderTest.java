package com.retailbot.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.nlu.Entity;
import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.features.Message;
import com.retailbot.nlu.model.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReaderTest {

    private static final Featurizer FEATURIZER = new Featurizer();

    @Test
    void aTaggedWordGrowsToTheListedNameAroundIt() {
        Message message = FEATURIZER.read("how much is the curling iron");
        int[] tags = new int[message.tokens().size()];
        tags[tags.length - 1] = Tag.begin(EntityType.PRODUCT);

        assertThat(EntityReader.read(message, tags, true))
                .extracting(Entity::value)
                .containsExactly("curling iron");
    }

    @Test
    void aNameLongerThanTheListedOneStaysWhole() {
        Message message = FEATURIZER.read("travel curling iron");
        int[] tags = {Tag.begin(EntityType.PRODUCT), Tag.inside(EntityType.PRODUCT), Tag.inside(EntityType.PRODUCT)};

        assertThat(EntityReader.read(message, tags, true))
                .extracting(Entity::value)
                .containsExactly("travel curling iron");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هل يمكن الدفع على [ثلاثة] أشهر",
                "commandé [deux] fois",
                "عندكم [30] بالمية صح؟",
                "une remise de [20] %",
                "maman de [4] enfants"
            })
    void aNumberThatCountsNoGoodsIsNoQuantity(String marked) {
        assertThat(readAs(EntityType.QUANTITY, marked)).isEmpty();
    }

    @Test
    void aNumberOfGoodsIsAQuantity() {
        assertThat(readAs(EntityType.QUANTITY, "[deux] chaises pour le salon")).containsExactly("deux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"الماشينة دارت حس من [نهار] ركبناها", "ça fait [chhar] w makan walou"})
    void aPeriodAloneIsNoDate(String marked) {
        assertThat(readAs(EntityType.DATE, marked)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pour [avril]", "je veux annuler [cmd] svp", "روزنامة [2026]", "client depuis [2019]"})
    void aWordOrAYearIsNoReference(String marked) {
        assertThat(readAs(EntityType.ORDER_ID, marked)).isEmpty();
    }

    @Test
    void aReferenceIsReadToItsEnd() {
        assertThat(readAs(EntityType.ORDER_ID, "annulez [A]/2291 svp")).containsExactly("A/2291");
        assertThat(readAs(EntityType.ORDER_ID, "commande 2019")).containsExactly("2019");
    }

    @ParameterizedTest
    @CsvSource({
        "ديكور من 4000 ل9000 دينار, 4000, 9000 دينار",
        "تليفونات من 3 ملاين حتى ل5 ملاين, 3 ملاين, 5 ملاين",
        "rings from 10 000 DA up to 25 000 DA, 10 000 DA, 25 000 DA",
        "des jouets de 1500 à 4000 dinars, 1500, 4000 dinars",
        "men 2500 hetta l7000 dj, 2500, 7000 dj",
        "sacs ma bin 3000 w 6000 da, 3000, 6000 da"
    })
    void aRangeHasALeastAndAMost(String text, String least, String most) {
        assertThat(readAs(EntityType.PRICE_MIN, text)).containsExactly(least);
        assertThat(readAs(EntityType.PRICE_MAX, text)).containsExactly(most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قرط لا يقل ثمنه عن 4000",
                "أدوات مطبخ تبدأ من 4000",
                "mat ta9alch 3la 4000",
                "starting from 4000",
                "men 4000 w tla3"
            })
    void theLeastPriceIsSaidInManyWays(String text) {
        assertThat(readAs(EntityType.PRICE_MIN, text)).containsExactly("4000");
        assertThat(readAs(EntityType.PRICE_MAX, text)).isEmpty();
    }

    @Test
    void nothingAboveIsTheMost() {
        assertThat(readAs(EntityType.PRICE_MAX, "sportswear, nothing above 4k")).containsExactly("4k");
    }

    @Test
    void aPrepositionIsPartOfADateOnlyBeforeASpanOfTime() {
        assertThat(readAs(EntityType.DATE, "قبل [يومين] طلبتها")).containsExactly("قبل يومين");
        assertThat(readAs(EntityType.DATE, "قبل [رمضان] نحتاجها")).containsExactly("رمضان");
        assertThat(readAs(EntityType.DATE, "أول [أمس] خرجت")).containsExactly("أول أمس");
        assertThat(readAs(EntityType.DATE, "كي يكون [العيد] الكبير")).containsExactly("العيد الكبير");
    }

    @Test
    void anAttachedPrepositionIsNoPartOfAQuantity() {
        assertThat(readAs(EntityType.QUANTITY, "المبلغ [لثلاثة] دفاتر")).containsExactly("ثلاثة");
    }

    /** The values of a type, when the model has tagged the word in brackets, if any, with it. */
    private static List<String> readAs(EntityType type, String marked) {
        int start = marked.indexOf('[');
        Message message = FEATURIZER.read(marked.replace("[", "").replace("]", ""));
        int[] tags = message.tokens().stream()
                .mapToInt(token -> token.start() == start ? Tag.begin(type) : 0)
                .toArray();
        return EntityReader.read(message, tags, true).stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::value)
                .toList();
    }
}
