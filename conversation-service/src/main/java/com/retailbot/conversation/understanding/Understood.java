package com.retailbot.conversation.understanding;

import java.util.List;
import java.util.Optional;

/**
 * What a message means.
 *
 * @param confidence calibrated probability of the intent, 0 to 1
 * @param certain false when the bot should rather ask than act on the intent
 * @param language one of ar, ar-DZ, dz-latn, fr, en, kab, mixed
 * @param script ISO 15924 code of most letters: Arab, Latn, Tfng, or Zyyy for none
 */
public record Understood(
        String intent, double confidence, boolean certain, String language, String script, List<Entity> entities) {

    public Understood {
        entities = List.copyOf(entities);
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
