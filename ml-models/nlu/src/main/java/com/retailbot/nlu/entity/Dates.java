package com.retailbot.nlu.entity;

import com.retailbot.text.TextNormalizer;
import java.util.HashMap;
import java.util.Map;

/** Days that messages name; anything else stays as it was written. */
final class Dates {

    private static final Map<String, String> DAYS = new HashMap<>();

    static {
        add("today", "today|aujourd'hui|auj|اليوم|lyoum|elyoum|lyom|ce jour|النهار ذا");
        add("tonight", "tonight|ce soir|الليلة|lila|هذا المساء|ellila");
        add("tomorrow", "tomorrow|demain|غدا|الغد|غدوة|ghodwa|ghedwa|ghoudwa|ghodoi|غدوا|tmrw|tomorow");
        add("yesterday", "yesterday|hier|امس|البارح|البارحة|lbareh|elbareh|lbar7|elbarah|lbarah|ybareh");
        add("monday", "monday|lundi|الاثنين|الإثنين|tnin|letnin|لثنين");
        add("tuesday", "tuesday|mardi|الثلاثاء|tlata|ltlata|الثلاثا");
        add("wednesday", "wednesday|mercredi|الأربعاء|larb3a|lerb3a|الاربعا");
        add("thursday", "thursday|jeudi|الخميس|lekhmis|khmis|lkhmis");
        add("friday", "friday|vendredi|الجمعة|jem3a|ljem3a|ljoumou3a|djem3a");
        add("saturday", "saturday|samedi|السبت|sebt|ssebt|essebt|lsebt");
        add("sunday", "sunday|dimanche|الأحد|l7ed|lhed|had|الحد");
    }

    private Dates() {}

    static String canonical(String value) {
        String folded = TextNormalizer.fold(value);
        return DAYS.getOrDefault(folded, folded);
    }

    private static void add(String day, String names) {
        for (String name : names.split("\\|")) {
            DAYS.put(TextNormalizer.fold(name), day);
        }
    }
}
