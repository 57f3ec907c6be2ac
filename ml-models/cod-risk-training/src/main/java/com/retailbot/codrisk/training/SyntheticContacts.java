package com.retailbot.codrisk.training;

import com.retailbot.codrisk.ContactQuality;
import java.util.List;

/** Names, addresses and phones as forms receive them, so that the marks are made by the very code that serves. */
final class SyntheticContacts {

    private static final List<String> FIRST = List.of(
            "Amine",
            "Yacine",
            "Karim",
            "Sofiane",
            "Nassim",
            "Walid",
            "Imene",
            "Sarah",
            "Amel",
            "Nawel",
            "Lamia",
            "Meriem",
            "محمد",
            "أمينة",
            "فاطمة",
            "ياسين",
            "سمية",
            "عبد القادر");
    private static final List<String> FAMILY = List.of(
            "Benali",
            "Bouzid",
            "Haddad",
            "Mansouri",
            "Cherif",
            "Belkacem",
            "Saadi",
            "Zerrouki",
            "Khelifi",
            "Brahimi",
            "بن علي",
            "بوزيد",
            "حداد",
            "منصوري",
            "شريف");
    private static final List<String> NONSENSE = List.of("test", "aaa", "xxx", "client", "zbon", "kkkk", "azerty");
    private static final List<String> PRECISE = List.of(
            "Cité 500 logements, Bt %d, n° 4",
            "%d rue des frères Bouadou",
            "Lot %d, coopérative El Amel, villa 3",
            "حي النصر عمارة %d رقم 7",
            "شارع أول نوفمبر رقم %d",
            "Cite el Badr bloc %d appartement 12");
    private static final List<String> ROUGH = List.of(
            "Cité el Badr", "حي السلام", "centre ville près de la poste", "à côté de la mosquée", "Hai Essalem");
    private static final List<String> VAGUE = List.of("centre", "ville", "la poste", "البلدية", "sss", "");

    private SyntheticContacts() {}

    static ContactQuality ordinary(Draws draws) {
        return ContactQuality.of(name(draws), address(draws), phone(draws));
    }

    /** Someone who orders for fun or for a rival. */
    static ContactQuality prank(Draws draws) {
        String name = draws.chance(0.6) ? draws.oneOf(NONSENSE) : draws.oneOf(FIRST);
        String phone = draws.chance(0.5) ? madeUpPhone(draws) : mobile(draws);
        return ContactQuality.of(name, draws.oneOf(draws.chance(0.7) ? VAGUE : ROUGH), phone);
    }

    private static String name(Draws draws) {
        String first = draws.oneOf(FIRST);
        return draws.chance(0.8) ? first + " " + draws.oneOf(FAMILY) : first;
    }

    private static String address(Draws draws) {
        double kind = draws.between(0, 1);
        if (kind < 0.45) {
            return draws.oneOf(PRECISE).replace("%d", String.valueOf(1 + draws.below(90)));
        }
        return draws.oneOf(kind < 0.85 ? ROUGH : VAGUE);
    }

    private static String phone(Draws draws) {
        double kind = draws.between(0, 1);
        if (kind < 0.015) {
            return madeUpPhone(draws);
        }
        return kind < 0.035 ? "02" + digits(draws, 7) : mobile(draws);
    }

    private static String mobile(Draws draws) {
        String prefix = draws.oneOf(List.of("05", "06", "07"));
        return draws.chance(0.2) ? "+213" + prefix.substring(1) + digits(draws, 8) : prefix + digits(draws, 8);
    }

    private static String madeUpPhone(Draws draws) {
        return draws.oneOf(List.of("0555555555", "0612345678", "0600000000", "06123", "00000", "0777777777"));
    }

    private static String digits(Draws draws, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(draws.below(10));
        }
        return digits.toString();
    }
}
