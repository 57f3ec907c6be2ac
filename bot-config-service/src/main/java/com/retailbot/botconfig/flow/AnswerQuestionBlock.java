package com.retailbot.botconfig.flow;

import java.util.List;

/** Answers from the shop's knowledge. */
record AnswerQuestionBlock() implements FlowBlock {
    @Override
    public List<String> ports() {
        return NEXT;
    }

    @Override
    public List<String> slots() {
        return List.of("not_found");
    }

    @Override
    public boolean waits() {
        return false;
    }
}
