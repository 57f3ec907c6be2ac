package com.retailbot.nlu.entity;

import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.features.Message;
import com.retailbot.text.Mention;
import com.retailbot.text.SpokenAmount;
import com.retailbot.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Amounts that the words around them make a limit: "max 2500", "à partir de 9000 da", "بين 3000 و 6000". */
final class Limits {

    private static final Set<String> MOST = Set.of(
            "moins",
            "max",
            "maximum",
            "maxi",
            "under",
            "below",
            "budget",
            "jusqu",
            "taht",
            "ta7t",
            "تحت",
            "اقل",
            "حدود",
            "ميزانيتي",
            "ميزانيه",
            "ميزانيتها",
            "mayfoutch",
            "yfoutch",
            "foutch",
            "يفوتش",
            "مايفوتش",
            "يفوتوش",
            "mayfoutouch",
            "yfoutouch",
            "tfoutch",
            "plafond",
            "within",
            "less",
            "9al",
            "قل",
            "تتجاوز",
            "يتجاوز",
            "depassent",
            "depasse");
    private static final Set<String> LEAST = Set.of(
            "partir",
            "above",
            "minimum",
            "min",
            "mini",
            "fou9",
            "foug",
            "fouk",
            "فوق",
            "اكثر",
            "كثر",
            "kter",
            "ktar",
            "least",
            "ابتداء",
            "فما",
            "تبدا",
            "يبدا",
            "تبدي",
            "tebda",
            "yebda",
            "tabda",
            "yabda",
            "starting",
            "starts",
            "طالع",
            "tale3",
            "tla3",
            "tlou3",
            "الاقل",
            "upwards");
    /** Denied they say that the amount is the least: "لا يقل عن 4000", "ma ta9alch 3la 5000". */
    private static final Set<String> LESS_DENIED =
            Set.of("يقل", "تقل", "يقلش", "تقلش", "ta9alch", "y9alch", "t9alch", "yqalch");

    private static final Set<String> OVER = Set.of("over", "more", "plus");
    private static final Set<String> NEGATIONS = Set.of("no", "not", "nothing", "don", "pas", "t");
    private static final Set<String> BETWEEN = Set.of(
            "bin", "بين", "entre", "between", "mabin", "budget", "men", "from", "من", "de", "mel", "مابين", "ميزانيتي");
    /** What may stand between the two ends of a range. */
    private static final Set<String> TO = Set.of(
            "w", "و", "et", "and", "ou", "a", "au", "to", "up", "till", "until", "l", "ل", "الي", "حتي", "حتان", "7ata",
            "7eta", "hata", "hta", "hetta", "ila", "jusqu", "لحد", "لي");

    private static final int MOST_WORDS_BETWEEN = 2;
    private static final int BEFORE = 3;
    private static final int AFTER = 2;
    private static final long SMALLEST_BARE_AMOUNT = 300;

    private Limits() {}

    static List<Candidate> of(Message message) {
        List<Mention<SpokenAmount>> amounts = message.facts().amounts().stream()
                .filter(amount -> amount.value().unitSaid() || amount.value().dinars() >= SMALLEST_BARE_AMOUNT)
                .toList();
        List<Candidate> limits = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Mention<SpokenAmount> amount = amounts.get(i);
            boolean opensRange = i + 1 < amounts.size() && isRange(message, amount, amounts.get(i + 1));
            if (opensRange) {
                Mention<SpokenAmount> upper = amounts.get(++i);
                limits.add(new Candidate(EntityType.PRICE_MIN, amount.start(), amount.end()));
                limits.add(new Candidate(EntityType.PRICE_MAX, upper.start(), upper.end()));
            } else {
                side(message, amount).ifPresent(type -> limits.add(new Candidate(type, amount.start(), amount.end())));
            }
        }
        return limits;
    }

    private static boolean isRange(Message message, Mention<SpokenAmount> lower, Mention<SpokenAmount> upper) {
        List<String> between = message.tokens().stream()
                .filter(token -> token.start() >= lower.end() && token.end() <= upper.start())
                .map(Word::text)
                .toList();
        boolean led = wordsBefore(message, lower, 1).stream().anyMatch(BETWEEN::contains);
        return led
                && (between.size() <= 1 || (between.size() <= MOST_WORDS_BETWEEN && TO.containsAll(between)))
                && lower.value().dinars() < upper.value().dinars();
    }

    private static Optional<EntityType> side(Message message, Mention<SpokenAmount> amount) {
        List<String> before = wordsBefore(message, amount, BEFORE);
        List<String> around = new ArrayList<>(before);
        message.tokens().stream()
                .filter(token -> token.start() >= amount.end())
                .limit(AFTER)
                .forEach(token -> around.add(token.text()));
        if (around.stream().anyMatch(LESS_DENIED::contains)) {
            return Optional.of(EntityType.PRICE_MIN);
        }
        boolean negated = before.stream().anyMatch(NEGATIONS::contains);
        boolean notAbove = negated && before.stream().anyMatch(word -> OVER.contains(word) || word.equals("above"));
        if (notAbove || around.stream().anyMatch(MOST::contains)) {
            return Optional.of(EntityType.PRICE_MAX);
        }
        boolean least =
                around.stream().anyMatch(LEAST::contains) || before.stream().anyMatch(OVER::contains);
        return least ? Optional.of(EntityType.PRICE_MIN) : Optional.empty();
    }

    private static List<String> wordsBefore(Message message, Mention<SpokenAmount> amount, int count) {
        List<String> before = message.tokens().stream()
                .filter(token -> token.end() <= amount.start())
                .map(Word::text)
                .toList();
        return before.subList(Math.max(0, before.size() - count), before.size());
    }
}
