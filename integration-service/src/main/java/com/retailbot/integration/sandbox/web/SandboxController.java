package com.retailbot.integration.sandbox.web;

import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Page;
import com.retailbot.integration.sandbox.SandboxPhones;
import com.retailbot.integration.sandbox.SandboxView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The simulated phones. Analysts may not read them: they show numbers and names. */
@RestController
@RequestMapping("/api/v1/sandbox/messages")
class SandboxController {
    private final SandboxPhones phones;

    SandboxController(SandboxPhones phones) {
        this.phones = phones;
    }

    @GetMapping
    @PreAuthorize("hasRole('AGENT')")
    Page<SandboxView> list(
            Member member,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return phones.list(member.tenant(), limit, cursor);
    }

    /** Answers as the shopper's phone would. */
    @PostMapping("/{id}/replies")
    @PreAuthorize("hasRole('AGENT')")
    @ResponseStatus(HttpStatus.CREATED)
    SandboxView reply(Member member, @PathVariable String id, @Valid @RequestBody PhoneReply reply) {
        return phones.reply(member.tenant(), id, reply.text(), reply.choice());
    }

    /** Either a typed text or the id of a pressed button. */
    record PhoneReply(
            @Size(max = 1000) @Nullable String text,
            @Size(max = 50) @Nullable String choice) {}
}
