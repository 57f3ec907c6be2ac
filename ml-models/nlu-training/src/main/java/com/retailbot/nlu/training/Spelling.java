package com.retailbot.nlu.training;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Ways in which hurried thumbs and missing standards change a word. */
final class Spelling {

    private static final String[][] ARABIZI = {
        {"3", "a"},
        {"3", ""},
        {"3", "3a"},
        {"7", "h"},
        {"h", "7"},
        {"9", "k"},
        {"9", "q"},
        {"9", "g"},
        {"q", "9"},
        {"5", "kh"},
        {"kh", "5"},
        {"kh", "x"},
        {"ch", "sh"},
        {"sh", "ch"},
        {"ou", "w"},
        {"ou", "u"},
        {"ou", "o"},
        {"w", "ou"},
        {"u", "ou"},
        {"gh", "8"},
        {"gh", "r"},
        {"i", "e"},
        {"e", "i"},
        {"e", "a"},
        {"a", "e"},
        {"e", ""},
        {"a", ""},
        {"i", ""},
        {"i", "y"},
        {"y", "i"},
        {"dj", "j"},
        {"j", "dj"},
        {"th", "t"},
        {"dh", "d"},
        {"ss", "s"},
        {"ll", "l"},
        {"c", "k"},
        {"k", "c"},
        {"aa", "a"},
        {"ch", "x"},
        {"2", "a"},
        {"6", "t"},
        {"8", "gh"}
    };
    private static final String[][] ARABIC = {
        {"ض", "د"},
        {"ظ", "ض"},
        {"ض", "ظ"},
        {"ث", "ت"},
        {"ذ", "د"},
        {"ص", "س"},
        {"س", "ص"},
        {"ط", "ت"},
        {"ت", "ط"},
        {"ق", "ڨ"},
        {"ا", ""},
        {"و", ""},
        {"ي", ""},
        {"ة", "ا"},
        {"ة", "ه"},
        {"ى", "ا"},
        {"غ", "ڨ"},
        {"ء", ""},
        {"ش", "شا"},
        {"ه", "ة"},
        {"ا", "ة"}
    };
    private static final Map<String, List<String>> FRENCH_SHORT = Map.ofEntries(
            Map.entry("vous", List.of("vs", "vou")),
            Map.entry("pour", List.of("pr", "pour", "por")),
            Map.entry("est", List.of("é", "e", "es")),
            Map.entry("que", List.of("ke", "q")),
            Map.entry("quoi", List.of("koi")),
            Map.entry("quel", List.of("kel", "ql")),
            Map.entry("quelle", List.of("kel", "quel", "quele")),
            Map.entry("combien", List.of("cmb", "cb", "combi1", "conbien")),
            Map.entry("bonjour", List.of("bjr", "bonjr", "bnjr")),
            Map.entry("bonsoir", List.of("bsr", "bonsoi")),
            Map.entry("salut", List.of("slt")),
            Map.entry("avez", List.of("ave", "avé", "avai")),
            Map.entry("dans", List.of("ds")),
            Map.entry("toujours", List.of("tjr", "tjrs")),
            Map.entry("commande", List.of("cmd", "comande", "cde")),
            Map.entry("livraison", List.of("livrezon", "livraisn", "liv")),
            Map.entry("disponible", List.of("dispo", "disponibl")),
            Map.entry("merci", List.of("mrc", "mrci", "merçi")),
            Map.entry("je", List.of("j", "jé")),
            Map.entry("suis", List.of("sui")),
            Map.entry("veux", List.of("ve", "veu", "vx")),
            Map.entry("pas", List.of("pa")),
            Map.entry("comment", List.of("cmt", "coment")),
            Map.entry("pouvez", List.of("pouvé", "pv")),
            Map.entry("qui", List.of("ki")),
            Map.entry("aussi", List.of("ossi")),
            Map.entry("encore", List.of("encor")),
            Map.entry("plait", List.of("plè", "plé")),
            Map.entry("please", List.of("pls", "plz")),
            Map.entry("you", List.of("u")),
            Map.entry("are", List.of("r")),
            Map.entry("thanks", List.of("thx", "thnks")),
            Map.entry("your", List.of("ur")),
            Map.entry("to", List.of("2")),
            Map.entry("want", List.of("wnt", "wanna")),
            Map.entry("delivery", List.of("delivry", "dlivery")));
    private static final String[] KEYBOARD = {
        "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "ضصثقفغعهخحج", "شسيبلاتنمك", "ئءؤرلاىةوز"
    };

    private Spelling() {}

    static String vary(String word, String language, Random random) {
        if (word.length() < 2 || word.chars().allMatch(Character::isDigit)) {
            return word;
        }
        List<String> shortened = FRENCH_SHORT.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), List.of());
        if (!shortened.isEmpty() && random.nextBoolean()) {
            return shortened.get(random.nextInt(shortened.size()));
        }
        boolean arabic = isArabic(word);
        boolean arabizi = !arabic && (language.equals("dz-latn") || language.equals("mixed"));
        if ((arabic || arabizi) && random.nextInt(3) > 0) {
            return respell(word, arabic ? ARABIC : ARABIZI, random);
        }
        return word.length() < 4 ? word : slip(word, random);
    }

    static boolean isArabic(String word) {
        return word.charAt(0) >= 0x600 && word.charAt(0) < 0x700;
    }

    private static String respell(String word, String[][] rules, Random random) {
        for (int attempt = 0; attempt < 6; attempt++) {
            String[] rule = rules[random.nextInt(rules.length)];
            int at = word.indexOf(rule[0], rule[1].isEmpty() ? 1 : 0);
            if (at >= 0 && word.length() + rule[1].length() - rule[0].length() >= 2) {
                return word.substring(0, at) + rule[1] + word.substring(at + rule[0].length());
            }
        }
        return word;
    }

    private static String slip(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        char c = word.charAt(at);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 -> before + c + c + after;
            case 2 -> before + word.charAt(at + 1) + c + word.substring(at + 2);
            case 3 -> before + neighbour(c, random) + after;
            default -> before + c + String.valueOf(c).repeat(random.nextInt(3)) + after;
        };
    }

    private static char neighbour(char c, Random random) {
        for (String row : KEYBOARD) {
            int at = row.indexOf(c);
            if (at >= 0) {
                int next = at + (random.nextBoolean() ? 1 : -1);
                return row.charAt(Math.clamp(next, 0, row.length() - 1));
            }
        }
        return c;
    }
}
