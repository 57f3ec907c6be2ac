package com.retailbot.events;

import org.jspecify.annotations.Nullable;

/**
 * Who receives an order. Name, phone and address are encrypted; the wilaya and commune are needed by risk and analytics
 * and name nobody.
 *
 * @param customerKey keyed fingerprint of the phone, the same for the same phone within a shop
 * @param wilayaCode two digits, {@code 01} to {@code 69}
 */
public record OrderContact(
        String customerKey,
        EncryptedText name,
        EncryptedText phone,
        @Nullable EncryptedText address,
        String wilayaCode,
        String commune) {}
