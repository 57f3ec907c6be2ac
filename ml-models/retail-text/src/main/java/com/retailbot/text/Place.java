package com.retailbot.text;

import java.util.Optional;

/** A wilaya, or a commune or quarter in it. */
public record Place(Wilaya wilaya, Optional<Commune> commune) {

    public String wilayaCode() {
        return wilaya.code();
    }
}
