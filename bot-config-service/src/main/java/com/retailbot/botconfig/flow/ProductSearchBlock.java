package com.retailbot.botconfig.flow;

import java.util.List;

/** Finds products for the last message and shows them as cards. */
record ProductSearchBlock(BlockSettings settings) implements FlowBlock {
    @Override
    public List<String> ports() {
        return NEXT;
    }

    @Override
    public List<String> slots() {
        return List.of("found", "nothing_found");
    }

    @Override
    public boolean waits() {
        return false;
    }

    @Override
    public List<FlowProblem> problems(String id, Expressions expressions) {
        return settings
                .outside("limit", 1, 10)
                .map(limit -> FlowProblem.at(id, FlowProblem.Code.INVALID_LIMIT).value(limit))
                .stream()
                .toList();
    }
}
