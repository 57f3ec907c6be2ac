package com.retailbot.conversation.widget.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param visitorToken of an earlier visit; one that is not valid here begins a new conversation
 * @param language of the page or the browser
 */
record SessionRequest(
        @Nullable @Size(max = 4_000) String visitorToken,
        @Nullable @Size(max = 40) String language) {}
