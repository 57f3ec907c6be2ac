package com.retailbot.conversation.transcript;

import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.Replies;
import com.retailbot.conversation.session.Message;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hides the shopper's name from members whose job does not need it: the answers to the question for it, what the bot read
 * back, and the name of the order's summary wherever else it stands in the conversation.
 */
public final class NameMask {

    public static final String HIDDEN = "•••";

    private static final String NAME = "\uE000";
    private static final String OTHER = "\uE001";
    private static final Map<ChatLanguage, Pattern> SUMMARIES = readers(
            Phrase.SUMMARY,
            Map.of("lines", OTHER, "total", OTHER, "name", NAME, "phone", OTHER, "commune", OTHER, "wilaya", OTHER));
    private static final Map<ChatLanguage, Pattern> READ_BACKS = readers(Phrase.NOTED, Map.of("value", NAME));

    /** Sequences of the shopper's messages that answer the question for the name. */
    private final Set<Integer> answers;

    private final List<Pattern> names;

    private NameMask(Set<Integer> answers, List<Pattern> names) {
        this.answers = answers;
        this.names = names;
    }

    /** @param conversation all of it, oldest first */
    public static NameMask of(List<Message> conversation) {
        Set<Integer> answers = new HashSet<>();
        Set<String> names = new HashSet<>();
        boolean asked = false;
        for (Message message : conversation) {
            String text = message.text() == null ? "" : message.text();
            if (message.from() == Message.From.BOT) {
                asked = isQuestionForName(text, message.language());
                summarised(text, message.language()).ifPresent(names::add);
            } else if (asked) {
                answers.add(message.sequence());
            }
        }
        return new NameMask(
                answers,
                names.stream()
                        .map(name ->
                                Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .toList());
    }

    /** True when nothing of the message may be shown, neither its text nor what was understood of it. */
    public boolean hidesAll(Message message) {
        return answers.contains(message.sequence());
    }

    public @Nullable String hide(Message message) {
        String text = message.text();
        if (text == null) {
            return null;
        }
        if (hidesAll(message)) {
            return HIDDEN;
        }
        Matcher readBack = pattern(READ_BACKS, message.language()).matcher(text);
        boolean namesSomething = message.from() == Message.From.BOT && readBack.matches();
        return hide(namesSomething ? text.replace(readBack.group(1), HIDDEN) : text);
    }

    public String hide(String text) {
        String hidden = text;
        for (Pattern name : names) {
            hidden = name.matcher(hidden).replaceAll(HIDDEN);
        }
        return hidden;
    }

    private static boolean isQuestionForName(String text, ChatLanguage language) {
        return text.equals(Replies.say(language, Phrase.ASK_NAME))
                || text.equals(Replies.say(language, Phrase.NAME_UNREADABLE));
    }

    private static Optional<String> summarised(String text, ChatLanguage language) {
        return Optional.of(pattern(SUMMARIES, language).matcher(text))
                .filter(Matcher::matches)
                .map(summary -> summary.group(1).strip())
                .filter(name -> !name.isEmpty());
    }

    private static Pattern pattern(Map<ChatLanguage, Pattern> readers, ChatLanguage language) {
        return Objects.requireNonNull(readers.get(language));
    }

    /** The phrase of each language as a pattern that finds its values again; the first group is the name. */
    private static Map<ChatLanguage, Pattern> readers(Phrase phrase, Map<String, String> values) {
        return Arrays.stream(ChatLanguage.values())
                .collect(Collectors.toUnmodifiableMap(
                        language -> language,
                        language -> Pattern.compile(
                                Pattern.quote(Replies.say(language, phrase, values))
                                        .replace(NAME, "\\E(.*?)\\Q")
                                        .replace(OTHER, "\\E.*?\\Q"),
                                Pattern.DOTALL)));
    }
}
