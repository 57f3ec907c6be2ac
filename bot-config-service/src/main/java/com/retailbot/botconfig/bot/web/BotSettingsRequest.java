package com.retailbot.botconfig.bot.web;

import com.retailbot.botconfig.bot.BotSettings;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** What a merchant sets about a bot besides its flow. */
record BotSettingsRequest(
        @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cntrl}*", message = "must not contain control characters")
        String name,

        @NotEmpty @Size(max = 5)
        List<
                        @NotNull
                        @Pattern(regexp = "ar|ar-DZ|dz-latn|fr|en", message = "must be ar, ar-DZ, dz-latn, fr or en")
                        String>
                languages,

        @NotNull @Pattern(regexp = "ar|fr|en", message = "must be ar, fr or en")
        String defaultLanguage,

        @NotNull @Size(max = 20)
        List<
                        @NotNull @Size(max = 200)
                        @Pattern(
                                regexp = "https?://[a-zA-Z0-9.-]+(:[0-9]{1,5})?",
                                message = "must be an origin such as https://shop.example, without a path")
                        String>
                allowedOrigins,

        @NotNull @Size(max = 30)
        Map<
                        @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9-]{0,39}", message = "must be a token name") String,
                        @NotNull
                        @Pattern(regexp = "[#a-zA-Z0-9 .,%()_-]{0,80}", message = "must be a colour, a size or a word")
                        String>
                theme) {
    /** Validated with the fields above; null fields have their own message. */
    @AssertTrue(message = "defaultLanguage must be one of languages, and no language may appear twice")
    boolean isLanguageChoiceConsistent() {
        return languages == null
                || defaultLanguage == null
                || (languages.contains(defaultLanguage)
                        && languages.stream().distinct().count() == languages.size());
    }

    BotSettings settings() {
        return new BotSettings(name, languages, defaultLanguage, allowedOrigins, theme);
    }
}
