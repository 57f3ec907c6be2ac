package com.retailbot.conversation.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers the labels of the latest buttons, so that a pressed one can be shown as what the shopper said. */
public final class Offered {

    private static final int REMEMBERED = 60;

    private Offered() {}

    public static Map<String, String> after(Map<String, String> before, List<Utterance> said) {
        Map<String, String> labels = new LinkedHashMap<>(before);
        for (Utterance utterance : said) {
            List<Choice> choices = new ArrayList<>(utterance.choices() == null ? List.of() : utterance.choices());
            List<Card> cards = utterance.cards() == null ? List.of() : utterance.cards();
            cards.forEach(card -> choices.addAll(card.choices()));
            for (Choice choice : choices) {
                labels.remove(choice.id());
                labels.put(choice.id(), choice.label());
            }
        }
        while (labels.size() > REMEMBERED) {
            labels.remove(labels.keySet().iterator().next());
        }
        return labels;
    }
}
