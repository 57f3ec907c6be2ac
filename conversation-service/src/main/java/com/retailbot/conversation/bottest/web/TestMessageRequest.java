package com.retailbot.conversation.bottest.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Either a text or the id of a pressed button. */
record TestMessageRequest(
        @Nullable String text, @Nullable @Size(max = 300) String choice) {}
