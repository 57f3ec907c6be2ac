package com.retailbot.botconfig.bot.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A bot to create, in Arabic, French and English.
 *
 * @param templateId one of {@code GET /api/v1/templates}; without it the bot only greets
 * @param defaultLanguage the shop's when missing
 */
record NewBotRequest(
        @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cntrl}*", message = "must not contain control characters")
        String name,

        @Size(max = 40) @Nullable String templateId,

        @Pattern(regexp = "ar|fr|en", message = "must be ar, fr or en") @Nullable
        String defaultLanguage) {}
