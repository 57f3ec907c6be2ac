package com.retailbot.conversation;

import com.retailbot.conversation.understanding.DecidedBy;
import com.retailbot.conversation.understanding.Entity;
import com.retailbot.conversation.understanding.Understanding;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.text.Colours;
import com.retailbot.text.Phones;
import com.retailbot.text.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A model that knows the sentences of a test by heart and is unsure of all others. */
public final class PhraseBook implements Understanding {

    private record Meaning(String intent, String language) {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    public PhraseBook with(String text, String intent, String language) {
        meanings.put(text, new Meaning(intent, language));
        return this;
    }

    @Override
    public Understood understand(String text) {
        boolean arabic = text.codePoints().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        Meaning meaning = meanings.getOrDefault(text, new Meaning("out_of_scope", "und"));
        boolean certain = !meaning.intent().equals("out_of_scope");
        return new Understood(
                meaning.intent(),
                certain ? 0.95 : 0.2,
                certain,
                meaning.language(),
                letters ? arabic ? "Arab" : "Latn" : "Zyyy",
                "neutral",
                entities(text),
                DecidedBy.BUILT_IN);
    }

    private static List<Entity> entities(String text) {
        List<Entity> found = new ArrayList<>();
        Phones.find(text).forEach(m -> found.add(new Entity("phone", m.in(text), m.value(), m.start(), m.end())));
        Places.find(text)
                .forEach(m ->
                        found.add(new Entity("wilaya", m.in(text), m.value().wilayaCode(), m.start(), m.end())));
        Colours.find(text).forEach(m -> found.add(new Entity("colour", m.in(text), m.value(), m.start(), m.end())));
        found.sort(Comparator.comparingInt(Entity::start));
        return found;
    }
}
