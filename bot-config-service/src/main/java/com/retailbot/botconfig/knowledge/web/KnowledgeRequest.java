package com.retailbot.botconfig.knowledge.web;

import com.retailbot.botconfig.knowledge.KnowledgeText;
import com.retailbot.events.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question with its answer, each in at least one language.
 *
 * @param source where the answer comes from, shown to the shopper; empty when missing
 */
record KnowledgeRequest(
        @NotEmpty @Size(max = 5)
        Map<
                        @Pattern(regexp = LANGUAGE, message = "must be ar, ar-DZ, dz-latn, fr or en") String,
                        @NotBlank @Size(max = 300) @Pattern(regexp = STORABLE, message = "must not contain U+0000")
                        String>
                question,

        @NotEmpty @Size(max = 5)
        Map<
                        @Pattern(regexp = LANGUAGE, message = "must be ar, ar-DZ, dz-latn, fr or en") String,
                        @NotBlank @Size(max = 2_000) @Pattern(regexp = STORABLE, message = "must not contain U+0000")
                        String>
                answer,

        @Size(max = 120) @Pattern(regexp = STORABLE, message = "must not contain U+0000") @Nullable
        String source) {
    private static final String LANGUAGE = "ar|ar-DZ|dz-latn|fr|en";
    private static final String STORABLE = "(?s)[^\\x00]*";

    KnowledgeText text() {
        return new KnowledgeText(
                new LocalizedText(question), new LocalizedText(answer), source == null ? "" : source.strip());
    }
}
