package com.retailbot.conversation.widget.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param messageId made by the page; the same id again gets the same answer
 * @param text what the shopper wrote
 * @param choice id of the button that the shopper pressed
 */
record MessageRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") String messageId,
        @Nullable String text,
        @Nullable @Size(max = 300) String choice) {}
