package com.retailbot.nlu.model;

import com.retailbot.nlu.EntityType;
import java.util.Optional;

/** Positions in the tag output: 0 is outside, then begin and inside of each entity type in order. */
public final class Tag {

    public static final int OUTSIDE = 0;
    public static final int COUNT = 1 + 2 * EntityType.values().length;

    private Tag() {}

    public static int begin(EntityType type) {
        return 1 + 2 * type.ordinal();
    }

    public static int inside(EntityType type) {
        return 2 + 2 * type.ordinal();
    }

    public static Optional<EntityType> type(int tag) {
        return tag == OUTSIDE ? Optional.empty() : Optional.of(EntityType.values()[(tag - 1) / 2]);
    }

    public static boolean isBegin(int tag) {
        return tag % 2 == 1;
    }
}
