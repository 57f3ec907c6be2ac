package com.retailbot.botconfig.flow;

import com.retailbot.events.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Rules about the ways through a flow: where it starts, what it never comes to, where it stops, where it spins. */
final class FlowPaths {
    private FlowPaths() {}

    static List<FlowProblem> problems(FlowGraph graph) {
        List<FlowProblem> problems = new ArrayList<>();
        if (graph.contains(graph.flow().startBlockId())) {
            problems.addAll(unreachable(graph));
        } else {
            problems.add(FlowProblem.ofFlow(FlowProblem.Code.MISSING_START));
        }
        problems.addAll(deadEnds(graph));
        problems.addAll(loopsWithoutWait(graph));
        return problems;
    }

    private static List<FlowProblem> unreachable(FlowGraph graph) {
        String start = graph.flow().startBlockId();
        Set<String> reached = graph.reachableFrom(start, block -> true);
        return graph.flow().blocks().stream()
                .map(Flow.Block::id)
                .filter(id -> !id.equals(start) && !reached.contains(id))
                .map(id -> FlowProblem.at(id, FlowProblem.Code.UNREACHABLE))
                .toList();
    }

    /** A branch without an edge would answer a shopper's choice or message with silence. */
    private static List<FlowProblem> deadEnds(FlowGraph graph) {
        List<FlowProblem> problems = new ArrayList<>();
        for (Flow.Block block : graph.flow().blocks()) {
            Set<String> connected = graph.connectedPorts(block.id());
            graph.block(block.id()).filter(FlowBlock::branches).stream()
                    .flatMap(known -> known.ports().stream())
                    .filter(port -> !connected.contains(port))
                    .map(port -> FlowProblem.at(block.id(), FlowProblem.Code.DEAD_END)
                            .port(port))
                    .forEach(problems::add);
        }
        return problems;
    }

    /** Without a block that waits, a turn in the loop would never end. Each loop is told once, on its first block. */
    private static List<FlowProblem> loopsWithoutWait(FlowGraph graph) {
        Predicate<String> keepsGoing =
                id -> graph.block(id).filter(block -> !block.waits()).isPresent();
        Map<String, Set<String>> reachable = new HashMap<>();
        Set<String> told = new HashSet<>();
        List<FlowProblem> problems = new ArrayList<>();
        List<String> ids = graph.flow().blocks().stream()
                .map(Flow.Block::id)
                .distinct()
                .filter(keepsGoing)
                .toList();
        ids.forEach(id -> reachable.put(id, graph.reachableFrom(id, keepsGoing)));
        for (String id : ids) {
            Set<String> after = reachable.getOrDefault(id, Set.of());
            if (!after.contains(id) || told.contains(id)) {
                continue;
            }
            List<String> loop = ids.stream()
                    .filter(other -> after.contains(other)
                            && reachable.getOrDefault(other, Set.of()).contains(id))
                    .toList();
            told.addAll(loop);
            problems.add(FlowProblem.at(id, FlowProblem.Code.LOOP_WITHOUT_WAIT).value(String.join(", ", loop)));
        }
        return problems;
    }
}
