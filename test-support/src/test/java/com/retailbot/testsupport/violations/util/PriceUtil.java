package com.retailbot.testsupport.violations.util;

import java.time.Instant;

/** Breaks three rules on purpose, to prove that each is checked. */
public final class PriceUtil {

    private PriceUtil() {}

    public static Instant guess() {
        return Instant.now();
    }
}
