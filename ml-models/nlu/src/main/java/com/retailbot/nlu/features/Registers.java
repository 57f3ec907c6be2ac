package com.retailbot.nlu.features;

import com.retailbot.nlu.Register;
import com.retailbot.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the register of a message from listed turns of phrase, and from what nobody puts in a letter: stretched words, rows of
 * marks, emojis. Lists, because no message of the corpus is labelled with its register.
 */
public final class Registers {

    private static final Pattern CASUAL_MARKS =
            Pattern.compile("(\\p{L})\\1\\1|[!?؟]{2}|\\.{4}|[\\x{1F300}-\\x{1FAFF}\\x{2764}]|ههه|hhh");

    private final Lexicon lexicon = Lexicon.ofResource("/lexicon/register.tsv");

    public Register of(Message message) {
        List<String> words = message.tokens().stream().map(Word::text).toList();
        List<Set<String>> kinds = lexicon.phrases(words);
        long formal = kinds.stream().filter(kind -> kind.contains("formal")).count();
        long casual = kinds.stream().filter(kind -> kind.contains("casual")).count()
                + (CASUAL_MARKS.matcher(message.text()).find() ? 1 : 0);
        if (formal == casual) {
            return Register.NEUTRAL;
        }
        return formal > casual ? Register.FORMAL : Register.CASUAL;
    }
}
