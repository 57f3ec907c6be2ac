package com.retailbot.codrisk.training;

import java.util.Set;

/** The 69 wilayas with an assumed share of the orders and the region that they belong to. */
final class SyntheticWilayas {

    static final int COUNT = 69;

    private static final Set<Integer> SOUTH = Set.of(
            1, 3, 7, 8, 11, 17, 30, 32, 33, 37, 39, 45, 47, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63);
    private static final Set<Integer> HIGHLANDS = Set.of(4, 5, 12, 14, 19, 20, 28, 34, 38, 40, 41, 43, 64, 65, 66, 67);
    private static final Set<Integer> METROPOLES = Set.of(9, 16, 19, 25, 31, 35);
    private static final int CAPITAL = 16;

    private final double[] effects = new double[COUNT + 1];
    private final double[] shares = new double[COUNT + 1];

    SyntheticWilayas(GeneratorSettings settings, Draws draws) {
        for (int number = 1; number <= COUNT; number++) {
            effects[number] = region(number).effect(settings) + draws.normal(settings.wilayaSpread());
            shares[number] = share(number);
        }
    }

    int draw(Draws draws) {
        return draws.weighted(shares);
    }

    double effect(int number) {
        return effects[number];
    }

    static Region region(int number) {
        if (SOUTH.contains(number)) {
            return Region.SOUTH;
        }
        return HIGHLANDS.contains(number) ? Region.HIGHLANDS : Region.NORTH;
    }

    private static double share(int number) {
        if (number == CAPITAL) {
            return 12;
        }
        if (METROPOLES.contains(number)) {
            return 4;
        }
        return region(number) == Region.SOUTH ? 0.5 : 1.5;
    }
}
