package com.retailbot.conversation.bottest.web;

import com.retailbot.events.Flow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param flow the draft; unlike a published flow it may be unfinished
 * @param language the language to begin in, {@code fr} when absent
 */
record StartTestRequest(
        @NotBlank @Size(max = 100) String botId,
        @NotNull Flow flow,
        @Nullable @Size(max = 20) String language) {}
