package com.retailbot.text;

import java.util.Random;

/** Seeded messages made of everything that breaks parsers. */
final class RandomText {

    private static final String[] PIECES = {
        "2",
        "12",
        "0550",
        "+213",
        " ",
        "  ",
        "مليون",
        "mlayen",
        "الف",
        "DA",
        "da",
        "و",
        "w",
        "nos",
        "#",
        "-",
        ".",
        ",",
        "taille",
        "XXL",
        "42",
        "وهران",
        "oran",
        "bab",
        "zouar",
        "😀",
        "\u202E",
        "\uD83D",
        "\uDE00",
        "\u0000",
        "ـ",
        "َ",
        "ﷺ",
        "aaa",
        "٣",
        "é",
        "e\u0301",
        "한",
        "中",
        "x",
        "x3",
        "n°",
        "cmd",
        "CMD-",
        "ı",
        "ß",
        "1.",
        ".5",
        "1,2,3",
        "999999999999999999999",
        "k",
        "€",
        "%"
    };

    private RandomText() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(20);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(6) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
