package com.retailbot.integration.cart;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Tokens of restore links: 160 random bits, so that nobody guesses another shopper's cart. */
@Component
class RestoreTokens {
    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
