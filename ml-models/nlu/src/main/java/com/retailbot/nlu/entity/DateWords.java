package com.retailbot.nlu.entity;

import com.retailbot.text.Quantities;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that belong to a date which has one of them tagged: "la semaine dernière", "il y a 4 jours", "السيمانة لي فاتت". */
final class DateWords {

    private static final Set<String> BEFORE =
            words("cette ce cet aujourd had hada hadi hadik هاد هاذ هذا هذه هذي ذاك this next last"
                    + " day first end of ول weld wel نهار يوم اول اخر نهاية بداية nhar premier jour dernier"
                    + " fin debut soir matin lundi mardi mercredi jeudi vendredi samedi dimanche");
    /** They belong to a date in front of a number or a period only: "قبل يومين" is one, "قبل العيد" has one. */
    private static final Set<String> BEFORE_A_PERIOD = words("9bel قبل منذ بعد hadi هادي depuis");

    private static final Set<String> PERIODS = words(
            "يوم يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر سنة سنتين عام عامين ساعة ساعتين ساعات دقيقة دقائق قليل سيمانة سيمانات"
                    + " غد غدوة ghodwa ghedwa jours jour semaine semaines mois heures simana smana semana smanat iyam ayam youmin chhar chhor");
    private static final Set<String> AFTER =
            words("jours jour days day semaine semaines week weeks mois month months ans heures heure hours"
                    + " ayam iyam youm yom simana semana smana chhar chhor nhar يوم يومين ايام اسبوع اسبوعين شهر اشهر سيمانة السيمانة ساعة ساعات"
                    + " prochain prochaine prochains dernier derniere derniers passe passee jay jaya li fat fatet lfayet القادم القادمة المقبل"
                    + " الماضي الماضية لي فات فاتت جاي الجاي الجاية matin soir midi nuit morning evening night noon afternoon sbah 3chiya lil"
                    + " الصباح مساء صباحا المساء العشية الليل ago hui evening eid aid الكبير الصغير الاضحي الفطر adha fitr lekbir essghir lkbir العيد تاع ta3 de du of"
                    + " janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre جانفي فيفري مارس افريل ماي جوان"
                    + " جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر january february march april may june july august september october november"
                    + " december الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت");
    private static final Set<String> NEVER_AT_THE_END = words("li لي de du of تاع ta3");

    private static final List<String> AGO = List.of("il", "y", "a");

    private DateWords() {}

    /** The first token of the date that has a tag at {@code tagged}. */
    static int first(List<Word> tokens, int tagged) {
        int first = tagged;
        while (first > 0
                && (BEFORE.contains(tokens.get(first - 1).text())
                        || isSmallNumber(tokens.get(first - 1).text()))) {
            first--;
        }
        if (first > 0
                && BEFORE_A_PERIOD.contains(tokens.get(first - 1).text())
                && isPeriod(tokens.get(first).text())) {
            first--;
        }
        return isBehindAgo(tokens, first) ? first - AGO.size() : first;
    }

    private static boolean isBehindAgo(List<Word> tokens, int first) {
        return first >= AGO.size()
                && tokens.subList(first - AGO.size(), first).stream()
                        .map(Word::text)
                        .toList()
                        .equals(AGO);
    }

    /** The token behind the date whose tags end before {@code taggedTo}. */
    static int behind(List<Word> tokens, int taggedTo) {
        int behind = taggedTo;
        while (behind < tokens.size() && AFTER.contains(tokens.get(behind).text())) {
            behind++;
        }
        while (behind > taggedTo
                && NEVER_AT_THE_END.contains(tokens.get(behind - 1).text())) {
            behind--;
        }
        return behind;
    }

    private static boolean isPeriod(String word) {
        return PERIODS.contains(word) || isSmallNumber(word) || Quantities.isNumberWord(word);
    }

    private static boolean isSmallNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ", -1)).map(TextNormalizer::fold).collect(Collectors.toUnmodifiableSet());
    }
}
