package com.retailbot.botconfig.bot.web;

import com.retailbot.botconfig.flow.FlowProblem;
import com.retailbot.botconfig.flow.FlowProblemMessages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a flow cannot be published.
 *
 * @param blockId the block to show it on; null when it concerns the whole flow
 * @param message in the caller's language
 */
record FlowProblemResponse(
        String code,
        @Nullable String blockId,
        @Nullable String port,
        @Nullable String language,
        @Nullable String value,
        String message) {
    static List<FlowProblemResponse> of(List<FlowProblem> problems, FlowProblemMessages messages, Locale locale) {
        return problems.stream()
                .map(problem -> new FlowProblemResponse(
                        problem.code().text(),
                        problem.blockId(),
                        problem.port(),
                        problem.language(),
                        problem.value(),
                        messages.of(problem, locale)))
                .toList();
    }
}
