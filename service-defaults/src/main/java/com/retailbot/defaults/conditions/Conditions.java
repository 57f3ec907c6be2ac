package com.retailbot.defaults.conditions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;

/**
 * Evaluates conditions written in the Common Expression Language (cel.dev). An expression has at most 2 000 characters
 * and 500 nodes and may iterate 1 000 times, so that no merchant's rule can stall a service.
 */
public final class Conditions {

    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(2_000)
            .maxParseExpressionNodeCount(500)
            .maxParseRecursionDepth(50)
            .comprehensionMaxIterations(1_000)
            .maxRegexProgramSize(200)
            .enableHeterogeneousNumericComparisons(true) // cart_total >= 10000, a decimal with a whole number
            .build();

    private final Cel cel;
    private final Cache<String, CelRuntime.Program> programs =
            Caffeine.newBuilder().maximumSize(2_000).build();

    /** @param variables every variable that expressions may name, with its type */
    public Conditions(Map<String, ConditionType> variables) {
        CelBuilder builder = CelFactory.standardCelBuilder().setOptions(LIMITS);
        variables.forEach((name, type) -> builder.addVar(name, type.celType()));
        this.cel = builder.build();
    }

    /** What is wrong with the expression, one sentence a finding; empty when it can run. */
    public List<String> check(String expression) {
        try {
            cel.compile(expression).getAst();
            return List.of();
        } catch (CelValidationException e) {
            return e.getErrors().stream().map(issue -> issue.getMessage()).toList();
        }
    }

    /** @throws InvalidConditionException when the expression is not valid, or its value is not yes or no */
    public boolean holds(String expression, Map<String, ?> values) {
        Object value = value(expression, values);
        if (value instanceof Boolean answer) {
            return answer;
        }
        throw new InvalidConditionException(expression, "gives " + value + " (expected: true or false)");
    }

    /** @throws InvalidConditionException when the expression is not valid or fails on these values */
    public Object value(String expression, Map<String, ?> values) {
        try {
            CelRuntime.Program program = programs.getIfPresent(expression);
            if (program == null) {
                program = cel.createProgram(cel.compile(expression).getAst());
                programs.put(expression, program);
            }
            return program.eval(values);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new InvalidConditionException(expression, String.valueOf(e.getMessage()), e);
        }
    }
}
