package com.retailbot.conversation.widget.web;

import com.retailbot.conversation.bot.PublishedBot;
import com.retailbot.conversation.session.ChatProblem;
import com.retailbot.defaults.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A widget works on the pages that its shop has named. Callers without an Origin are no pages, so there is nothing to protect. */
final class OriginCheck {

    private OriginCheck() {}

    static void require(PublishedBot bot, @Nullable String origin) {
        if (origin != null && !bot.allows(origin)) {
            throw new ProblemException(
                    ChatProblem.ORIGIN_NOT_ALLOWED,
                    "Origin: %s (expected: one of the origins that the shop allowed for this bot)".formatted(origin));
        }
    }
}
