package com.retailbot.nlu.training;

import com.retailbot.nlu.Entity;
import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.Understanding;
import com.retailbot.nlu.evaluation.ClassificationReport;
import com.retailbot.nlu.evaluation.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scores of a served model on messages that it did not see. */
record HeldOutEvaluation(
        ClassificationReport intents, ClassificationReport languages, Map<EntityType, SpanCount> entities) {

    /** Entities by span and type: right, invented and missed. */
    record SpanCount(int right, int invented, int missed) {

        SpanCount plus(SpanCount other) {
            return new SpanCount(right + other.right, invented + other.invented, missed + other.missed);
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + invented + missed);
        }

        int expected() {
            return right + missed;
        }
    }

    static HeldOutEvaluation of(LanguageUnderstanding model, List<Example> examples) {
        List<Outcome> intents = new ArrayList<>();
        List<Outcome> languages = new ArrayList<>();
        Map<EntityType, SpanCount> entities = new EnumMap<>(EntityType.class);
        for (Example example : examples) {
            Understanding understood = model.understand(example.text());
            intents.add(new Outcome(example.language(), example.intent(), understood.intent()));
            // Punctuation and digits have no language to be right about.
            if (!understood.language().equals("und")) {
                languages.add(new Outcome(example.language(), example.language(), understood.language()));
            }
            count(example, understood, entities);
        }
        return new HeldOutEvaluation(new ClassificationReport(intents), new ClassificationReport(languages), entities);
    }

    private static void count(Example example, Understanding understood, Map<EntityType, SpanCount> counts) {
        for (Entity found : understood.entities()) {
            boolean right = example.spans().stream().anyMatch(span -> matches(span, found));
            counts.merge(found.type(), new SpanCount(right ? 1 : 0, right ? 0 : 1, 0), SpanCount::plus);
        }
        for (Span span : example.spans()) {
            if (understood.entities().stream().noneMatch(found -> matches(span, found))) {
                counts.merge(span.type(), new SpanCount(0, 0, 1), SpanCount::plus);
            }
        }
    }

    private static boolean matches(Span span, Entity found) {
        return span.type() == found.type() && span.start() == found.start() && span.end() == found.end();
    }

    SpanCount allEntities() {
        return entities.values().stream().reduce(new SpanCount(0, 0, 0), SpanCount::plus);
    }
}
