package com.retailbot.conversation.dialogue;

import com.retailbot.defaults.conditions.InvalidConditionException;
import com.retailbot.events.Flow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code set_variable}: remembers the value of an expression. */
@Component
class SetVariableHandler implements BlockHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SetVariableHandler.class);
    private static final int MOST_VARIABLES = 50;
    private static final int LONGEST_TEXT = 500;

    @Override
    public String type() {
        return "set_variable";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        Settings.text(block, "name")
                .filter(name -> turn.variables().size() < MOST_VARIABLES
                        || turn.variables().containsKey(name))
                .ifPresent(name -> set(block, turn, name));
        return Outcome.NEXT;
    }

    private static void set(Flow.Block block, Turn turn, String name) {
        try {
            String expression = Settings.text(block, "expression").orElse("''");
            turn.variables().put(name, storable(FlowVariables.CONDITIONS.value(expression, FlowVariables.of(turn))));
        } catch (InvalidConditionException e) {
            LOG.debug("Variable '{}' keeps its value: {}", name, e.getMessage());
        }
    }

    private static Object storable(Object value) {
        if (value instanceof Boolean || value instanceof Long || value instanceof Double) {
            return value;
        }
        String text = String.valueOf(value);
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
