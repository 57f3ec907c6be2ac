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
 * @param register formal, neutral or casual wording
 * @param decidedBy the model that chose the intent; the rest is always the built-in model's
 */
public record Understood(
        String intent,
        double confidence,
        boolean certain,
        String language,
        String script,
        String register,
        List<Entity> entities,
        DecidedBy decidedBy) {

    private static final String NEUTRAL = "neutral";

    public Understood(
            String intent,
            double confidence,
            boolean certain,
            String language,
            String script,
            // Messages that were stored before say neither their register nor who decided.
            @Nullable String register,
            List<Entity> entities,
            @Nullable DecidedBy decidedBy) {
        this.intent = intent;
        this.confidence = confidence;
        this.certain = certain;
        this.language = language;
        this.script = script;
        this.register = Objects.requireNonNullElse(register, NEUTRAL);
        this.entities = List.copyOf(entities);
        this.decidedBy = Objects.requireNonNullElse(decidedBy, DecidedBy.BUILT_IN);
    }

    /** The same message under the label that the merchant's model gives it. */
    public Understood labelled(String label, double probability) {
        return new Understood(label, probability, true, language, script, register, entities, DecidedBy.MERCHANT);
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
