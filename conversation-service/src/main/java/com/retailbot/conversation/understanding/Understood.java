package com.retailbot.conversation.understanding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a message means.
 *
 * @param intent a built-in intent, or a merchant's own label
 * @param confidence calibrated probability of the intent, 0 to 1
 * @param certain false when the bot should rather ask than act on the intent
 * @param language one of ar, ar-DZ, dz-latn, fr, en, kab, mixed
 * @param script ISO 15924 code of most letters: Arab, Latn, Tfng, or Zyyy for none
 * @param decidedBy the model that chose the intent; the rest is always the built-in model's
 */
public record Understood(
        String intent,
        double confidence,
        boolean certain,
        String language,
        String script,
        List<Entity> entities,
        DecidedBy decidedBy) {

    public Understood(
            String intent,
            double confidence,
            boolean certain,
            String language,
            String script,
            List<Entity> entities,
            // Messages that were stored before merchants could train a model do not say it.
            @Nullable DecidedBy decidedBy) {
        this.intent = intent;
        this.confidence = confidence;
        this.certain = certain;
        this.language = language;
        this.script = script;
        this.entities = List.copyOf(entities);
        this.decidedBy = Objects.requireNonNullElse(decidedBy, DecidedBy.BUILT_IN);
    }

    /** The same message under the label that the merchant's model gives it. */
    public Understood labelled(String label, double probability) {
        return new Understood(label, probability, true, language, script, entities, DecidedBy.MERCHANT);
    }

    public boolean is(String name) {
        return certain && intent.equals(name);
    }

    public Optional<Entity> first(String type) {
        return entities.stream().filter(entity -> entity.type().equals(type)).findFirst();
    }

    public List<Entity> all(String type) {
        return entities.stream().filter(entity -> entity.type().equals(type)).toList();
    }
}
