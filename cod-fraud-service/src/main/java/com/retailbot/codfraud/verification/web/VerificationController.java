package com.retailbot.codfraud.verification.web;

import com.retailbot.codfraud.verification.Verification;
import com.retailbot.codfraud.verification.VerificationPages;
import com.retailbot.codfraud.verification.VerificationState;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.TenantId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/verifications")
@PreAuthorize("hasAnyRole('ANALYST', 'AGENT')")
class VerificationController {

    private final VerificationPages pages;
    private final FieldCipher cipher;

    VerificationController(VerificationPages pages, FieldCipher cipher) {
        this.pages = pages;
        this.cipher = cipher;
    }

    /**
     * @param attempts 1 asked, 2 reminded
     * @param reply the shopper's own words, for a person to read when they were not clear
     */
    record VerificationResponse(
            String verificationId,
            String orderId,
            String orderNumber,
            VerificationState state,
            int attempts,
            Instant requestedAt,
            Instant expiresAt,
            @Nullable Instant endedAt,
            @Nullable String reply) {}

    @GetMapping
    Page<VerificationResponse> newest(
            Member member,
            @RequestParam(required = false) @Nullable VerificationState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return pages.newest(member.tenant(), state, cursor, limit).map(row -> response(member.tenant(), row));
    }

    private VerificationResponse response(TenantId tenant, Verification row) {
        EncryptedText reply = row.reply();
        return new VerificationResponse(
                row.id(),
                row.orderId(),
                row.orderNumber(),
                row.state(),
                row.attempts(),
                row.requestedAt(),
                row.expiresAt(),
                row.endedAt(),
                reply == null ? null : cipher.decrypt(tenant, reply));
    }
}
