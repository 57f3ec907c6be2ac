package com.retailbot.testsupport;

import java.security.SecureRandom;
import java.util.Base64;

/** Keys of this test run, made anew in each JVM. */
final class TestKeys {

    static final String FIELD_ENCRYPTION = random();
    static final String VISITOR_TOKEN = random();

    private TestKeys() {}

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
