package com.retailbot.conversation.dialogue;

import com.retailbot.defaults.conditions.InvalidConditionException;
import com.retailbot.events.Flow;
import org.springframework.stereotype.Component;

/** {@code condition}: branches on an expression. One that fails on these values (an unset variable) does not hold. */
@Component
class ConditionHandler implements BlockHandler {

    @Override
    public String type() {
        return "condition";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        return new Outcome.Follow(String.valueOf(holds(block, turn)));
    }

    private static boolean holds(Flow.Block block, Turn turn) {
        try {
            return FlowVariables.CONDITIONS.holds(
                    Settings.text(block, "expression").orElse("false"), FlowVariables.of(turn));
        } catch (InvalidConditionException doesNotHold) {
            return false;
        }
    }
}
