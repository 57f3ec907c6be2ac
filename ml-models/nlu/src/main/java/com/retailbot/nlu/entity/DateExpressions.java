package com.retailbot.nlu.entity;

import com.retailbot.nlu.EntityType;
import com.retailbot.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days and dates that are said in fixed ways: "demain matin", "il y a 3 jours", "السيمانة لي فاتت", "12 mars". */
final class DateExpressions {

    private static final String WEEKDAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?"
            + "|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد|لثنين|الثلاثا|الاربعا|لخميس|لحد|الحد"
            + "|letnin|tnin|ltlata|larb3a|lerb3a|lkhmis|lekhmis|khmis|jem3a|ljem3a|ljom3a|jom3a|djem3a|sebt|essebt|l7ed|l7ad|lhed";
    private static final String NAMED_DAY = "aujourd ?hui|auj|demain|hier|today|tonight|tomorrow|tmrw|tomorow|yesterday"
            + "|اليوم|ليوم|غدا|الغد|غدوه|لغدوه|غدوا|البارح|لبارح|البارحه|امس|الامس"
            + "|lyoum|elyoum|lyom|ghodwa|ghedwa|ghoudwa|lbareh|elbareh|lbare7|lbar7|elbarah|lbarah";
    private static final String PART_OF_DAY =
            "(?: (?:au |in the |f |fi |fel |في )?(?:matin|midi|apres midi|soir|morning"
                    + "|afternoon|evening|night|noon|الصباح|صباحا|مساء|المساء|العشيه|ليلا|الليل|عصرا|sba7|sbah|l3chiya|3chiya|lil))?"
                    + "(?: (?:a|at|vers|around|by|apres|after|avant|before|m3a|3la|mor|علي|مع|بعد|قبل|مور|من بعد) (?:[0-9]{1,2}(?: ?(?:h|am|pm|heures))?"
                    + "|[0-9]{1,2}h[0-9]{2}|[0-9]{1,2}(?:am|pm)|midi|noon|الظهر|العصر|المغرب|الصلاه|صلاه الجمعه|dohr|l3asr|lmaghreb|الواحده|الثانيه|الثالثه|الرابعه"
                    + "|الخمسه|الخامسه|السته|السادسه|السبعه|السابعه|الثمنيه|الثامنه|التسعه|التاسعه|العشره|العاشره))?";
    private static final String BEFORE_A_DAY =
            "(?:(?:يوم|نهار|صباح|مساء|عشيه|ليله|nhar|youm|sbah|lilet|next|this|last|ce) )";
    private static final String NEXT_OR_LAST =
            "(?: (?:prochaine?|derniere?|passee?|القادم|القادمه|الماضي|الماضيه|المقبل|الجاي|الجايه"
                    + "|(?:لي |li )?(?:فات|فاتت|جاي|جايه|fat|fatet|jay|jaya)))";
    private static final String NUMBER =
            "(?:[0-9]{1,2}|une?|deux|trois|quatre|cinq|a|an|one|two|three|four|five|few|ثلاثه|ثلاث|اربعه|خمسه|سبعه|عشره|زوج|zouj|tlata)";
    private static final String PERIOD = "(?:jours?|semaines?|mois|ans?|heures?|days?|weeks?|months?|years?|hours?"
            + "|ايام|يوم|يومين|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|سنه|سنتين|سيمانه|سمانات|سيمانات"
            + "|iyam|ayam|youm|yom|yomin|simana|smana|semana|smanat|chhar|chhor|chhour|chahrin|chahrine|3am|3amin)";
    private static final String MONTH =
            "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|جانفي|فيفري|مارس|افريل|ماي|جوان|جويليه|اوت|سبتمبر|اكتوبر|نوفمبر|ديسمبر|يناير|فبراير|ابريل|مايو|يونيو|يوليو|اغسطس)";

    private static final String ANCHORS_OF_PHRASES =
            "السنه|aujourdhui|weldbareh|wlbareh|شهر|mois|demain|tomorrow|غد|غدوه|ghodwa|hier|matin|midi|soir|week|weekend|morning|afternoon|evening"
                    + "|الصباح|المساء|الليله|العشيه|l3chiya|simana|smana|semana|lweekend|السيمانه|الاسبوع|الشهر|chhar|semaine|month";

    private static final Pattern EXPRESSION = Pattern.compile("(?<![^ ])(?:"
            + String.join(
                    "|",
                    BEFORE_A_DAY + "?(?:" + WEEKDAY + ")(?: [0-9]{1,2} " + MONTH + ")?" + NEXT_OR_LAST + "?"
                            + PART_OF_DAY,
                    BEFORE_A_DAY + "?(?:" + NAMED_DAY + ")" + PART_OF_DAY,
                    "(?:fin|debut) (?:du|de) (?:mois|semaine)|(?:نهايه|اخر|اول|بدايه) (?:الشهر|الاسبوع|السنه)|(?:end|beginning) of (?:the )?month",
                    "(?:السيمانه|simana|smana|semana) (?:هذي|هاذي|hadi)",
                    "(?:apres demain|day after tomorrow|بعد غد|بعد غدوه|ba3d ghodwa|mor ghodwa|avant hier|(?:اول|ول) (?:امس|البارح|البارحه)|(?:wel|weld|awel|lawel) ?l?bare?[h7])",
                    "(?:شهر|chhar|mois) [0-9]{1,2}",
                    "(?:ce|cet|this) (?:matin|midi|apres midi|soir|week ?end|morning|afternoon|evening)",
                    "(?:هذا|هاد) (?:الصباح|المساء|الاسبوع|الشهر|العشيه)|هذه الليله|العشيه|l3chiya|الليله",
                    "(?:cette|this|next|last|had|هاد) (?:semaine|week|month|simana|smana|semana|lweekend|chhar|السيمانه|الشهر)",
                    "(?:semaine|simana|smana|semana|السيمانه|الاسبوع|الشهر|chhar)" + NEXT_OR_LAST,
                    "il y a " + NUMBER + " " + PERIOD,
                    NUMBER + " " + PERIOD + " (?:ago|hadi|هادي)",
                    "(?:hadi|هادي) " + NUMBER + " " + PERIOD,
                    "(?:منذ|قبل) (?:" + NUMBER + " )?" + PERIOD,
                    "(?:نهار )?[0-9]{1,2} " + MONTH,
                    MONTH + " [0-9]{1,2}(?:st|nd|rd|th)?")
            + ")(?![^ ])");

    // Each expression has one of these; the search for one is the dearest of all rules, and few messages have any.
    private static final Set<String> ANCHORS = Stream.of(WEEKDAY, NAMED_DAY, PERIOD, MONTH, ANCHORS_OF_PHRASES)
            .flatMap(DateExpressions::words)
            .collect(Collectors.toUnmodifiableSet());

    private DateExpressions() {}

    // The words of alternatives, with and without an optional last letter.
    private static Stream<String> words(String alternatives) {
        return Arrays.stream(alternatives.replaceAll("\\(\\?:|\\)", "").split("\\|", -1))
                .flatMap(words -> Arrays.stream(words.replace(" ?", " ").split(" ", -1)))
                .flatMap(word -> Stream.of(word.replace("?", ""), word.replaceAll(".\\?", "")));
    }

    static List<Candidate> of(List<Word> tokens) {
        if (tokens.stream().noneMatch(token -> ANCHORS.contains(token.text()))) {
            return List.of();
        }
        String text = tokens.stream().map(Word::text).collect(Collectors.joining(" "));
        List<Candidate> dates = new ArrayList<>();
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            int first = wordAt(text, expression.start());
            int last = wordAt(text, expression.end() - 1);
            dates.add(new Candidate(
                    EntityType.DATE, tokens.get(first).start(), tokens.get(last).end()));
        }
        return dates;
    }

    // Words have no spaces inside, so the spaces before a position count the words before it.
    private static int wordAt(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == ' ').count();
    }
}
