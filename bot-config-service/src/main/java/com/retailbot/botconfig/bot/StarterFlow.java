package com.retailbot.botconfig.bot;

import com.retailbot.events.Flow;
import java.util.List;
import java.util.Map;

/** What a bot that was not made from a template begins with: a greeting, valid and ready to be built on. */
public final class StarterFlow {
    private StarterFlow() {}

    public static Flow create() {
        Flow.Block greeting = new Flow.Block(
                "greeting",
                "message",
                new Flow.Position(0, 0),
                Map.of(
                        "text",
                        Map.of(
                                "ar", "أهلاً وسهلاً! كيف يمكنني مساعدتك؟",
                                "fr", "Bonjour et bienvenue ! Comment puis-je vous aider ?",
                                "en", "Hello and welcome! How can I help you?")),
                Map.of());
        return new Flow("greeting", List.of(greeting), List.of());
    }
}
