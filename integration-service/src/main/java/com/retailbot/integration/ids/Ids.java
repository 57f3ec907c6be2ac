package com.retailbot.integration.ids;

import java.util.Optional;
import java.util.UUID;

/** Reads ids from outside: one that is no UUID names nothing, which is the same answer as one that nobody has. */
public final class Ids {
    /** Behind every id: the start of a list that runs backwards. */
    public static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private Ids() {}

    public static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
