package com.retailbot.botconfig.flow;

import com.retailbot.defaults.conditions.ConditionType;
import com.retailbot.defaults.conditions.Conditions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The expressions of conditions and variables, over what a running conversation knows. */
@Component
class Expressions {
    private final Conditions conditions = new Conditions(Map.of(
            "language", ConditionType.TEXT,
            "intent", ConditionType.TEXT,
            "confidence", ConditionType.NUMBER,
            "cart_total", ConditionType.NUMBER,
            "cart_size", ConditionType.WHOLE_NUMBER,
            "variables", ConditionType.VALUES));

    List<FlowProblem> problems(String blockId, BlockSettings settings, String name) {
        return settings.text(name)
                .map(expression -> conditions.check(expression).stream()
                        .map(error -> FlowProblem.at(blockId, FlowProblem.Code.INVALID_EXPRESSION)
                                .value(error))
                        .toList())
                .orElseGet(() -> List.of(FlowProblem.at(blockId, FlowProblem.Code.MISSING_SETTING)
                        .value(name)));
    }
}
