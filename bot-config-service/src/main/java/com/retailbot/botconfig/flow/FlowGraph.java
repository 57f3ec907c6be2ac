package com.retailbot.botconfig.flow;

import com.retailbot.events.Flow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A flow as a graph, for the rules that look at how blocks lead to each other. */
final class FlowGraph {
    private final Flow flow;
    private final Map<String, FlowBlock> known = new LinkedHashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();

    FlowGraph(Flow flow) {
        this.flow = flow;
        for (Flow.Block block : flow.blocks()) {
            successors.putIfAbsent(block.id(), new LinkedHashSet<>());
            FlowBlock.read(block).ifPresent(read -> known.putIfAbsent(block.id(), read));
        }
        for (Flow.Edge edge : flow.edges()) {
            if (successors.containsKey(edge.from()) && successors.containsKey(edge.to())) {
                successors.get(edge.from()).add(edge.to());
            }
        }
    }

    Flow flow() {
        return flow;
    }

    boolean contains(String blockId) {
        return successors.containsKey(blockId);
    }

    /** Empty for a block of an unknown type. */
    Optional<FlowBlock> block(String blockId) {
        return Optional.ofNullable(known.get(blockId));
    }

    Set<String> connectedPorts(String blockId) {
        return flow.edges().stream()
                .filter(edge -> edge.from().equals(blockId) && contains(edge.to()))
                .map(Flow.Edge::port)
                .collect(Collectors.toSet());
    }

    /** All blocks that a turn can come to after this block, passing only blocks that {@code through} accepts. */
    Set<String> reachableFrom(String blockId, Predicate<String> through) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(blockId));
        while (!open.isEmpty()) {
            for (String next : successors.getOrDefault(open.pop(), Set.of())) {
                if (through.test(next) && reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
