package com.retailbot.botconfig.flow;

import java.util.List;
import java.util.stream.Stream;

/** Waits for a message and routes by what the shopper wants. */
record UnderstandBlock(List<String> intents) implements FlowBlock {
    @Override
    public List<String> ports() {
        return Stream.concat(intents.stream(), Stream.of("else")).toList();
    }

    @Override
    public List<String> slots() {
        return List.of();
    }

    @Override
    public boolean waits() {
        return true;
    }

    @Override
    public boolean branches() {
        return true;
    }

    @Override
    public List<FlowProblem> problems(String id, Expressions expressions) {
        return intents.stream()
                .distinct()
                .filter(intent -> intent.equals("else") || intents.indexOf(intent) != intents.lastIndexOf(intent))
                .map(intent -> FlowProblem.at(id, FlowProblem.Code.DUPLICATE_ID).value(intent))
                .toList();
    }
}
