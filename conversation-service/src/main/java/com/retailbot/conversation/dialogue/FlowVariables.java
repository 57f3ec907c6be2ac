package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.understanding.Understood;
import com.retailbot.defaults.conditions.ConditionType;
import com.retailbot.defaults.conditions.Conditions;
import java.util.Map;

/** What the conditions of a flow can name. The builder offers the same list. */
final class FlowVariables {

    static final Map<String, ConditionType> TYPES = Map.of(
            "language", ConditionType.TEXT,
            "intent", ConditionType.TEXT,
            "confidence", ConditionType.NUMBER,
            "cart_total", ConditionType.NUMBER,
            "cart_size", ConditionType.WHOLE_NUMBER,
            "variables", ConditionType.VALUES);

    static final Conditions CONDITIONS = new Conditions(TYPES);

    private FlowVariables() {}

    static Map<String, Object> of(Turn turn) {
        return Map.of(
                "language", turn.language().code(),
                "intent", turn.understood().map(Understood::intent).orElse(""),
                "confidence", turn.understood().map(Understood::confidence).orElse(0.0),
                "cart_total", turn.cart().total().amount().doubleValue(),
                "cart_size", (long) turn.cart().count(),
                "variables", turn.variables());
    }
}
