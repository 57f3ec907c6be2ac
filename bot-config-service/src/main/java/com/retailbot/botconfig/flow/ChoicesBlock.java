package com.retailbot.botconfig.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Asks with buttons. */
record ChoicesBlock(List<String> choices) implements FlowBlock {
    /** WhatsApp's interactive lists end at ten rows; more than that is a catalogue, not a question. */
    static final int MOST_CHOICES = 10;

    @Override
    public List<String> ports() {
        return Stream.concat(choices.stream(), Stream.of("else")).toList();
    }

    @Override
    public List<String> slots() {
        return Stream.concat(Stream.of("text"), choices.stream().map(choice -> "choice:" + choice))
                .toList();
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
        List<FlowProblem> problems = new ArrayList<>();
        if (choices.isEmpty()) {
            problems.add(FlowProblem.at(id, FlowProblem.Code.MISSING_SETTING).value("choices"));
        }
        if (choices.size() > MOST_CHOICES) {
            problems.add(FlowProblem.at(id, FlowProblem.Code.TOO_MANY_CHOICES).value(String.valueOf(choices.size())));
        }
        Set<String> seen = new HashSet<>(Set.of("else"));
        for (String choice : choices) {
            if (!seen.add(choice)) {
                problems.add(FlowProblem.at(id, FlowProblem.Code.DUPLICATE_ID).value(choice));
            }
        }
        return problems;
    }
}
