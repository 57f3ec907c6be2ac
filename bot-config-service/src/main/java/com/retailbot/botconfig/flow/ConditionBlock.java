package com.retailbot.botconfig.flow;

import java.util.List;

/** Branches on a CEL expression. */
record ConditionBlock(BlockSettings settings) implements FlowBlock {
    @Override
    public List<String> ports() {
        return List.of("true", "false");
    }

    @Override
    public List<String> slots() {
        return List.of();
    }

    @Override
    public boolean waits() {
        return false;
    }

    @Override
    public boolean branches() {
        return true;
    }

    @Override
    public List<FlowProblem> problems(String id, Expressions expressions) {
        return expressions.problems(id, settings, "expression");
    }
}
