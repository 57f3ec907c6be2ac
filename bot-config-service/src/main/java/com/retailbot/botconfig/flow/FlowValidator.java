package com.retailbot.botconfig.flow;

import com.retailbot.events.Flow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds everything that keeps a flow from being published, all at once, so that the merchant mends it in one go. */
@Component
public class FlowValidator {
    private final Expressions expressions;

    FlowValidator(Expressions expressions) {
        this.expressions = expressions;
    }

    /** @param languages the bot's languages; Darija texts are optional and fall back to Arabic and French */
    public List<FlowProblem> validate(Flow flow, List<String> languages) {
        FlowGraph graph = new FlowGraph(flow);
        List<FlowProblem> problems = new ArrayList<>();
        problems.addAll(blocksAreKnown(graph));
        problems.addAll(edgesFit(graph));
        problems.addAll(FlowPaths.problems(graph));
        for (Flow.Block block : flow.blocks()) {
            graph.block(block.id()).ifPresent(known -> {
                problems.addAll(known.problems(block.id(), expressions));
                problems.addAll(textsAreComplete(block, known, languages));
            });
        }
        return List.copyOf(problems);
    }

    private static List<FlowProblem> blocksAreKnown(FlowGraph graph) {
        List<FlowProblem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Flow.Block block : graph.flow().blocks()) {
            if (!ids.add(block.id())) {
                problems.add(FlowProblem.at(block.id(), FlowProblem.Code.DUPLICATE_ID)
                        .value(block.id()));
            }
            if (graph.block(block.id()).isEmpty()) {
                problems.add(FlowProblem.at(block.id(), FlowProblem.Code.UNKNOWN_BLOCK_TYPE)
                        .value(block.type()));
            }
        }
        return problems;
    }

    private static List<FlowProblem> edgesFit(FlowGraph graph) {
        List<FlowProblem> problems = new ArrayList<>();
        Set<List<String>> taken = new HashSet<>();
        for (Flow.Edge edge : graph.flow().edges()) {
            if (!graph.contains(edge.from())) {
                problems.add(FlowProblem.ofFlow(FlowProblem.Code.UNKNOWN_BLOCK).value(edge.from()));
                continue;
            }
            if (!graph.contains(edge.to())) {
                problems.add(FlowProblem.at(edge.from(), FlowProblem.Code.UNKNOWN_BLOCK)
                        .port(edge.port())
                        .value(edge.to()));
            }
            if (graph.block(edge.from())
                    .filter(block -> !block.ports().contains(edge.port()))
                    .isPresent()) {
                problems.add(FlowProblem.at(edge.from(), FlowProblem.Code.UNKNOWN_PORT)
                        .port(edge.port()));
            }
            if (!taken.add(List.of(edge.from(), edge.port()))) {
                problems.add(FlowProblem.at(edge.from(), FlowProblem.Code.DUPLICATE_EDGE)
                        .port(edge.port()));
            }
        }
        return problems;
    }

    private static List<FlowProblem> textsAreComplete(Flow.Block block, FlowBlock known, List<String> languages) {
        List<FlowProblem> problems = new ArrayList<>();
        for (String slot : known.slots()) {
            for (String language : BotLanguages.edited(languages)) {
                String text = block.texts().getOrDefault(slot, Map.of()).getOrDefault(language, "");
                if (text.isBlank()) {
                    problems.add(FlowProblem.at(block.id(), FlowProblem.Code.MISSING_TRANSLATION)
                            .language(language)
                            .value(slot));
                }
            }
        }
        return problems;
    }
}
