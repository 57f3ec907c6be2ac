package com.retailbot.codrisk.training;

/** Distance from the warehouses of the north, which is what refusals and delivery times follow. */
enum Region {
    NORTH(2, 4),
    HIGHLANDS(3, 6),
    SOUTH(4, 10);

    private final int fastestDays;
    private final int slowestDays;

    Region(int fastestDays, int slowestDays) {
        this.fastestDays = fastestDays;
        this.slowestDays = slowestDays;
    }

    int deliveryDays(Draws draws) {
        return fastestDays + draws.below(slowestDays - fastestDays + 1);
    }

    double effect(GeneratorSettings settings) {
        return switch (this) {
            case NORTH -> 0;
            case HIGHLANDS -> settings.highlands();
            case SOUTH -> settings.south();
        };
    }
}
