package com.retailbot.codfraud.settings.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.retailbot.codfraud.settings.CodPolicies;
import com.retailbot.codfraud.settings.CodPolicy;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.ETags;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cod-settings")
@PreAuthorize("hasRole('MANAGER')")
class CodSettingsController {

    private static final int THREE_DAYS = 72 * 60;

    private final CodPolicies policies;

    CodSettingsController(CodPolicies policies) {
        this.policies = policies;
    }

    /** @param shippingCost decimal string in the shop's currency */
    record CodSettingsBody(
            @NotNull @DecimalMin("0") @DecimalMax("1") Double verifyFrom,
            @NotNull @DecimalMin("0") @DecimalMax("1") Double reviewFrom,

            @NotNull
            @DecimalMin("0")
            @Digits(integer = 8, fraction = 2)
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = "string", example = "700.00")
            BigDecimal shippingCost,

            @NotNull @Min(1) @Max(THREE_DAYS) Integer reminderAfterMinutes,
            @NotNull @Min(2) @Max(THREE_DAYS) Integer expiresAfterMinutes) {

        static CodSettingsBody of(CodPolicy policy) {
            return new CodSettingsBody(
                    policy.verifyFrom(),
                    policy.reviewFrom(),
                    policy.shippingCost().setScale(2, RoundingMode.HALF_UP),
                    policy.reminderAfterMinutes(),
                    policy.expiresAfterMinutes());
        }

        CodPolicy toPolicy() {
            try {
                return new CodPolicy(verifyFrom, reviewFrom, shippingCost, reminderAfterMinutes, expiresAfterMinutes);
            } catch (IllegalArgumentException e) {
                throw new ProblemException(CommonProblem.INVALID_REQUEST, String.valueOf(e.getMessage()), e);
            }
        }
    }

    @GetMapping
    ResponseEntity<CodSettingsBody> read(Member member) {
        return answer(policies.versioned(member.tenant()));
    }

    @PutMapping
    ResponseEntity<CodSettingsBody> change(
            Member member,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CodSettingsBody body) {
        return answer(policies.change(member.tenant(), ifMatch, body.toPolicy()));
    }

    private static ResponseEntity<CodSettingsBody> answer(CodPolicies.Versioned settings) {
        return ResponseEntity.ok().eTag(ETags.of(settings.version())).body(CodSettingsBody.of(settings.policy()));
    }
}
