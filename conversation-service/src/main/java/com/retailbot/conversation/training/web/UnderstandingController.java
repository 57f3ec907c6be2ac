package com.retailbot.conversation.training.web;

import com.retailbot.conversation.bot.Bots;
import com.retailbot.conversation.training.Teaching;
import com.retailbot.conversation.training.TrainingStatus;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.security.Member;
import com.retailbot.nlu.model.ModelFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How well bots understand. Examples and requests to train belong to bot-config-service. */
@RestController
@RequestMapping("/api/v1/understanding")
class UnderstandingController {

    /** @param training null for a bot that was never trained */
    record BotUnderstanding(@Nullable TrainingStatus training) {}

    private final Teaching teaching;
    private final Bots bots;
    private final ModelFigures builtIn = ModelFigures.bundled();

    UnderstandingController(Teaching teaching, Bots bots) {
        this.teaching = teaching;
        this.bots = bots;
    }

    /** Scores of the built-in model on messages that it was not trained on. */
    @GetMapping("/model-card")
    ModelFigures modelCard(Member member) {
        return builtIn;
    }

    @GetMapping("/bots/{botId}")
    BotUnderstanding read(Member member, @PathVariable String botId) {
        TrainingStatus training = teaching.status(member.tenant(), botId).orElse(null);
        if (training == null && !bots.isPublished(member.tenant(), botId)) {
            throw NotFoundException.of("bot", botId);
        }
        return new BotUnderstanding(training);
    }
}
