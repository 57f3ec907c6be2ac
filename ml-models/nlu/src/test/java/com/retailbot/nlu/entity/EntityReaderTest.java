package com.retailbot.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.nlu.Entity;
import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.features.Message;
import com.retailbot.nlu.model.Tag;
import org.junit.jupiter.api.Test;

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
}
