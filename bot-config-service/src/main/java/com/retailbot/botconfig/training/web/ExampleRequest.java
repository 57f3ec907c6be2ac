package com.retailbot.botconfig.training.web;

import com.retailbot.botconfig.training.ExampleText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param label a built-in intent, or the merchant's own name
 * @param language missing when nobody said it
 */
record ExampleRequest(
        @NotBlank
        @Size(max = ExampleText.LONGEST_TEXT)
        @Pattern(regexp = "(?s)[^\\x00]*", message = "must not contain U+0000")
        String text,

        @NotBlank
        @Size(max = ExampleText.LONGEST_LABEL)
        @Pattern(
                regexp = "(?!\\s*" + ExampleText.RESERVED + "\\s*$)[^\\p{Cntrl}]*",
                message = "must be one line and not '" + ExampleText.RESERVED + "'")
        String label,

        @Pattern(
                regexp = "ar|ar-DZ|dz-latn|fr|en|kab|mixed",
                message = "must be ar, ar-DZ, dz-latn, fr, en, kab or mixed")
        @Nullable
        String language) {
    ExampleText content() {
        return ExampleText.of(text, label, language);
    }
}
