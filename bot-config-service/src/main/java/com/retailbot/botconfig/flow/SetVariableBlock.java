package com.retailbot.botconfig.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Remembers a value under a name. */
record SetVariableBlock(BlockSettings settings) implements FlowBlock {
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9_]{0,39}");

    @Override
    public List<String> ports() {
        return NEXT;
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
    public List<FlowProblem> problems(String id, Expressions expressions) {
        List<FlowProblem> problems = new ArrayList<>();
        if (settings.text("name").filter(name -> NAME.matcher(name).matches()).isEmpty()) {
            problems.add(FlowProblem.at(id, FlowProblem.Code.INVALID_NAME)
                    .value(settings.text("name").orElse("")));
        }
        problems.addAll(expressions.problems(id, settings, "expression"));
        return problems;
    }
}
