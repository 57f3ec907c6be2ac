package com.retailbot.nlu;

import java.util.List;
import java.util.Optional;

/**
 * What a message means.
 *
 * @param intent label of the intent, {@code out_of_scope} when nothing fits
 * @param confidence calibrated probability of the intent, 0 to 1
 * @param language {@code ar}, {@code ar-DZ}, {@code dz-latn}, {@code fr}, {@code en}, {@code kab}, {@code mixed}, or {@code und}
 * @param script {@code Arab}, {@code Latn}, {@code Mixed}, or {@code Zyyy} without letters, another ISO 15924 code otherwise
 * @param register how it is worded
 * @param entities in the order of the text, never overlapping
 * @param alternatives the next likely intents, best first
 */
public record Understanding(
        String intent,
        double confidence,
        String language,
        String script,
        Register register,
        List<Entity> entities,
        List<ScoredIntent> alternatives) {

    public Understanding {
        entities = List.copyOf(entities);
        alternatives = List.copyOf(alternatives);
    }

    public boolean is(Intent expected) {
        return expected.label().equals(intent);
    }

    public List<Entity> entities(EntityType type) {
        return entities.stream().filter(entity -> entity.type() == type).toList();
    }

    /** The normalised value of the first entity of a type. */
    public Optional<String> first(EntityType type) {
        return entities(type).stream().map(Entity::norm).findFirst();
    }
}
