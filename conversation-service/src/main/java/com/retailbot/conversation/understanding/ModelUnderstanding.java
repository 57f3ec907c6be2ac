package com.retailbot.conversation.understanding;

import com.retailbot.nlu.LanguageUnderstanding;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Asks the trained model. */
@Component
@EnableConfigurationProperties(UnderstandingSettings.class)
class ModelUnderstanding implements Understanding {

    private final LanguageUnderstanding model;
    private final UnderstandingSettings settings;

    ModelUnderstanding(BuiltInModel model, UnderstandingSettings settings) {
        this.model = model.encoder();
        this.settings = settings;
    }

    @Override
    public Understood understand(String text) {
        com.retailbot.nlu.Understanding read = model.understand(text);
        List<Entity> entities = read.entities().stream()
                .map(entity ->
                        new Entity(entity.type().label(), entity.value(), entity.norm(), entity.start(), entity.end()))
                .toList();
        double enough = read.intent().equals(Intents.OUT_OF_SCOPE) ? settings.outOfScopeFrom() : settings.certainFrom();
        boolean certain = read.confidence() >= enough;
        return new Understood(
                read.intent(),
                read.confidence(),
                certain,
                read.language(),
                read.script(),
                read.register().label(),
                entities,
                DecidedBy.BUILT_IN);
    }
}
