package com.retailbot.nlu.features;

import com.retailbot.text.Word;
import java.util.List;
import java.util.Set;

/**
 * Abuse, threats, and attempts to steer the bot or to get at others' data: lists, because a request must never be read into them whatever
 * the model makes of their other words. Insults count in short messages only, since a long one may hold a grievance.
 */
public final class Misuse {

    private static final int LONGEST_INSULT = 6;

    private final Lexicon lexicon = Lexicon.ofResource("/lexicon/misuse.tsv");

    /** True when a message is to be answered as out of scope. */
    public boolean isIn(Message message) {
        List<String> words = message.tokens().stream().map(Word::text).toList();
        List<Set<String>> kinds = lexicon.phrases(words);
        boolean steering = kinds.stream().anyMatch(kind -> kind.contains("steering"));
        boolean insult = kinds.stream().anyMatch(kind -> kind.contains("insult"));
        boolean threat = kinds.stream().anyMatch(kind -> kind.contains("threat"));
        return steering || threat || (insult && words.size() <= LONGEST_INSULT);
    }
}
