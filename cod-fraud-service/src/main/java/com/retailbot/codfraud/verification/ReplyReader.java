package com.retailbot.codfraud.verification;

import com.retailbot.text.NormalizedText;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads yes or no. It would rather not understand than ship an order that was declined, or cancel one that was meant: a
 * question, a reservation, a reply with both or with neither goes to a person.
 */
@Component
class ReplyReader {

    /** Several words that mean what one word means; the first that fits is replaced first. */
    private static final Map<Pattern, String> PHRASES = phrases(
            "(?:pas de|no|makach|makanch|makan|machi|ماكاش|مكاش|ماكانش|ماشي|لا) (?:probleme|soucis?|problem|mo?u?ch?kil|مشكل|مشكله)",
            "noproblem",
            "لا (?:باس|شك)",
            "noproblem",
            "i (?:do )?confirm",
            "iconfirm",
            "est ce que|est ce qu|c est qui|c qui|qui est|qui etes",
            "estce",
            "(?:change|changer|changes) d ?avis|changed my mind|b[ae]?d+[ae]?lt ra2?y+i?|بدلت رايي?",
            "changedmind",
            "(?:ne |n )?veux (?:pas|plus)",
            "veuxpas",
            "(?:do not|dont|don t) want",
            "veuxpas",
            "do not|dont|don t",
            "not",
            "c ?est bon|c bon",
            "cestbon",
            "لا (?:اريد|ارغب)ه?ا?",
            "لااريد",
            "ma ?nich (?:7ab+|hab+|7ab+a|hab+a|habb?e?|bagh[iy]a?|mestha[9qk]a?)",
            "unwanted",
            "ماني?ش? (?:حاب|حابه|حابها|باغي|باغيه|مستحق|مستحقه)",
            "unwanted");

    /** Darija negates around the verb, in one word or two. Only wanting and confirming are answers; "I did not understand" is none. */
    private static final Pattern NEGATED_WISH = Pattern.compile(
            "\\bma ?[a-z0-9]{0,3}(?:heb|hab|7eb|7ab|bgh|confirm|konfirm|qbel|9bel|chri|stha|sth9|sta7|st7)[a-z0-9]*ch\\b"
                    + "|\\bما ?\\p{IsArabic}{0,2}(?:حب|بغي|اكد|كونفيرم|قبل|شري|ستحق)\\p{IsArabic}*ش\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NEGATED_CANCELLING = Pattern.compile(
            "\\bma ?[a-z0-9]{0,2}(?:anuli|annuli|annul|batl|batel|lghi)[a-z0-9]*ch\\b"
                    + "|\\bما ?\\p{IsArabic}{0,2}(?:لغي|لغو|بطل|نولي)\\p{IsArabic}*ش\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** @param choice payload of a pressed button, which leaves no doubt */
    Answer read(@Nullable String choice, String text) {
        if (choice != null) {
            return switch (choice) {
                case "confirm" -> Answer.YES;
                case "cancel" -> Answer.NO;
                default -> Answer.UNCLEAR;
            };
        }
        NormalizedText normalized = TextNormalizer.normalize(text);
        String joined = joined(normalized.words());
        List<String> words = List.of(joined.split(" "));
        if (normalized.text().contains("?")
                || has(words, ReplyWords.QUESTIONS)
                || has(words, ReplyWords.RESERVATIONS)
                || wantsToKeepIt(words, joined)) {
            return Answer.UNCLEAR;
        }
        return yesOrNo(words, NEGATED_WISH.matcher(joined).find());
    }

    private static Answer yesOrNo(List<String> words, boolean negatedWish) {
        boolean cancels = has(words, ReplyWords.CANCEL) || has(words, ReplyWords.CANCELLING);
        boolean yes = has(words, ReplyWords.YES);
        boolean no = has(words, ReplyWords.NO) || cancels || negatedWish;
        boolean yesInside = yes || hasBesides(words, ReplyWords.YES_ALONE);
        boolean noInside = no || hasBesides(words, ReplyWords.NO_ALONE) || has(words, ReplyWords.NEGATIONS);
        if (no) {
            return yesInside ? Answer.UNCLEAR : Answer.NO;
        }
        if (yes) {
            return noInside ? Answer.UNCLEAR : Answer.YES;
        }
        if (isOnly(words, ReplyWords.YES_ALONE)) {
            return Answer.YES;
        }
        return isOnly(words, ReplyWords.NO_ALONE) ? Answer.NO : Answer.UNCLEAR;
    }

    /** Not to cancel is no cancellation: n'annulez pas, ما تلغيوهاش, manhebch nannuli. */
    private static boolean wantsToKeepIt(List<String> words, String joined) {
        boolean unwilling = NEGATED_WISH.matcher(joined).find()
                || words.contains("unwanted")
                || words.contains("veuxpas")
                || words.contains("لااريد");
        return has(words, ReplyWords.KEEP)
                || NEGATED_CANCELLING.matcher(joined).find()
                || isNegatedCancelling(words)
                || (unwilling && has(words, ReplyWords.CANCELLING));
    }

    /** The negation stands before it, with a word between at most, or right behind it. */
    private static boolean isNegatedCancelling(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            boolean cancels =
                    ReplyWords.CANCEL.contains(words.get(at)) || ReplyWords.CANCELLING.contains(words.get(at));
            boolean before = has(words.subList(Math.max(0, at - 2), at), ReplyWords.NEGATIONS);
            boolean behind = at + 1 < words.size() && words.get(at + 1).equals("pas");
            if (cancels && (before || behind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<String> words, Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    private static boolean hasBesides(List<String> words, Set<String> any) {
        return words.stream().anyMatch(word -> any.contains(word) && !ReplyWords.OTHER_MEANINGS.contains(word));
    }

    private static boolean isOnly(List<String> words, Set<String> answer) {
        boolean digit = has(words, ReplyWords.DIGITS);
        return has(words, answer)
                && words.stream()
                        .allMatch(word -> answer.contains(word)
                                || ReplyWords.COURTESY.contains(word)
                                || (!digit && ReplyWords.THE_ORDER.contains(word)));
    }

    private static String joined(List<Word> words) {
        String joined = String.join(" ", words.stream().map(Word::text).toList());
        for (Map.Entry<Pattern, String> phrase : PHRASES.entrySet()) {
            joined = phrase.getKey().matcher(joined).replaceAll(phrase.getValue());
        }
        return joined;
    }

    private static Map<Pattern, String> phrases(String... patternsAndWords) {
        Map<Pattern, String> phrases = new LinkedHashMap<>();
        for (int i = 0; i < patternsAndWords.length; i += 2) {
            phrases.put(
                    Pattern.compile("\\b(?:" + patternsAndWords[i] + ")\\b", Pattern.UNICODE_CHARACTER_CLASS),
                    patternsAndWords[i + 1]);
        }
        return phrases;
    }
}
