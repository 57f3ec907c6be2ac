package com.retailbot.conversation.order;

import com.retailbot.conversation.terms.Concepts;
import com.retailbot.conversation.terms.Term;
import com.retailbot.conversation.terms.Terms;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a person's name out of an answer. */
final class Names {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 60;
    private static final int MOST_WORDS = 5;

    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?iu)^\\s*(?:(?:je m['’]appelle|mon nom(?: est| c['’]est)?|au nom d(?:e |['’])|c['’]est|nom(?: et pr[ée]nom)?|moi c['’]est"
                    + "|my name is|name is|i['’]m|name|smiyti|smiti|smiyeti|ismi|esmi|3la smiyet|ana"
                    + "|اسمي(?: هو)?|الاسم(?: هو)?|سميتي|اسم|أنا|انا|على اسم|باسم)\\s*[:،,]?\\s+)+");
    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?:je m['’]appelle|mon nom(?: est| c['’]est)|au nom d(?:e |['’])|my name is|smiyti|ismi|اسمي(?: هو)?|سميتي|الاسم(?: هو)?|على اسم|باسم)"
                    + "\\s*:?\\s*(\\p{L}[\\p{L}'’ -]{1,40})");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’. -]*");

    private Names() {}

    /** The name in an answer to "which name?". */
    static Optional<String> read(String answer) {
        Matcher introduced = INTRODUCTION.matcher(answer);
        boolean saidSo = introduced.find();
        String rest = (saidSo ? answer.substring(introduced.end()) : answer)
                .replaceAll("[،,.!]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (!NAME.matcher(rest).matches() || rest.length() < FEWEST_LETTERS || rest.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        return saidSo || readsAsName(rest) ? Optional.of(rest) : Optional.empty();
    }

    /** A name that a message announces as such, wherever the conversation stands. */
    static Optional<String> announced(String text) {
        Matcher said = SAID.matcher(text);
        return said.find() ? Optional.of(said.group(1).strip()) : Optional.empty();
    }

    private static boolean readsAsName(String text) {
        List<Term> words = Terms.read(text);
        boolean everydayWord = words.stream().anyMatch(Term::stop);
        boolean manyWords = words.size() > MOST_WORDS;
        return !words.isEmpty() && !everydayWord && !manyWords && !Concepts.namedIn(text);
    }
}
