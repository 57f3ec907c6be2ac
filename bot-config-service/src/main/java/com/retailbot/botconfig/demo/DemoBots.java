package com.retailbot.botconfig.demo;

import com.retailbot.botconfig.bot.BotEditor;
import com.retailbot.botconfig.bot.BotOverview;
import com.retailbot.botconfig.bot.BotPublisher;
import com.retailbot.botconfig.bot.BotPublisher.Publication;
import com.retailbot.botconfig.bot.BotSettings;
import com.retailbot.botconfig.flow.BotLanguages;
import com.retailbot.botconfig.template.Templates;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Creates and publishes the bot of a demo shop from its template. */
@Component
class DemoBots {
    private final BotEditor editor;
    private final BotPublisher publisher;
    private final Templates templates;

    DemoBots(BotEditor editor, BotPublisher publisher, Templates templates) {
        this.editor = editor;
        this.publisher = publisher;
        this.templates = templates;
    }

    void publish(DemoShop shop, List<String> allowedOrigins) {
        BotSettings settings = new BotSettings(
                shop.botName(),
                BotLanguages.ALL,
                shop.profile().defaultLanguage(),
                allowedOrigins,
                Map.of("primary", "#0f766e"));
        BotOverview bot = editor.create(
                shop.tenant(),
                shop.botKey(),
                settings,
                templates.get(shop.templateId()).flow());
        switch (publisher.publish(shop.tenant(), bot.bot().id(), "Demo")) {
            case Publication.Published ignored -> {}
            case Publication.Refused refused ->
                throw new IllegalStateException(
                        "template %s: %s (expected: valid)".formatted(shop.templateId(), refused.problems()));
        }
    }
}
