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

    /** The values of a type, when the model has tagged the word in brackets with it. */
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
