package com.retailbot.nlu.entity;

import com.retailbot.nlu.features.Message;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a span cannot be in the company of the words beside it. */
final class Plausibility {

    /** Behind a number they say that no goods are counted: time, age, repetition, shares, storeys, lengths. */
    private static final Set<String> NO_GOODS = words(
            "jour jours semaine semaines mois an ans heure heures minute minutes day days week weeks month months year years yo"
                    + " hour hours nhar youm ayam iyam simana simanat smana smanat semana semanat chhar chhor chhour 3am 3wam sa3a sway3"
                    + " يوم ايام نهارات اسبوع اسابيع سيمانة سيمانات شهر اشهر شهور سنة سنين سنوات عام اعوام عوام ساعة ساعات سوايع دقيقة"
                    + " دقايق دقائق fois times مرات مرة خطرات خطرة khatra khatrat merat marat pourcent percent بالمية بالمائة فالمية"
                    + " etage etages floor طابق ايطاج enfants enfant kids children ولاد اولاد اطفال drari دراري wled"
                    + " cm mm متر metre metres metro ميترو");
    /** Names of periods, which are no date until a word says which one. */
    private static final Set<String> PERIODS =
            words("jour jours semaine semaines mois an ans heure heures day days week weeks month months year years"
                    + " nhar youm ayam iyam simana smana semana chhar chhor chhour 3am"
                    + " نهار يوم ايام اسبوع اسابيع سيمانة شهر اشهر شهور سنة عام ساعة ساعات");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final String SHARE = "%٪";

    private Plausibility() {}

    static boolean holds(Message message, Candidate candidate) {
        return switch (candidate.type()) {
            case QUANTITY -> countsGoods(message, candidate);
            case DATE -> !isOnlyAPeriod(message.tokens(), candidate);
            case ORDER_ID -> isReference(message, candidate);
            default -> true;
        };
    }

    private static boolean countsGoods(Message message, Candidate candidate) {
        String behind = message.text().substring(candidate.end()).stripLeading();
        if (!behind.isEmpty() && SHARE.indexOf(behind.charAt(0)) >= 0) {
            return false;
        }
        return message.tokens().stream()
                .filter(token -> token.start() >= candidate.end())
                .findFirst()
                .filter(next -> NO_GOODS.contains(next.text()))
                .isEmpty();
    }

    // A reference has a digit; a year is one only behind a word that says so.
    private static boolean isReference(Message message, Candidate candidate) {
        String span = message.text().substring(candidate.start(), candidate.end());
        boolean said = message.facts().orders().stream()
                .anyMatch(order -> order.start() < candidate.end() && candidate.start() < order.end());
        return span.chars().anyMatch(Character::isDigit)
                && (said || !YEAR.matcher(span).matches());
    }

    private static boolean isOnlyAPeriod(List<Word> tokens, Candidate candidate) {
        List<Word> inside = tokens.stream()
                .filter(token -> token.start() >= candidate.start() && token.end() <= candidate.end())
                .toList();
        return inside.size() == 1 && PERIODS.contains(inside.getFirst().text());
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ", -1)).map(TextNormalizer::fold).collect(Collectors.toUnmodifiableSet());
    }
}
