package com.retailbot.conversation.bot;

import com.retailbot.events.Flow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A flow, ready to be walked. Edges that lead nowhere are as good as absent. */
public final class FlowGraph {

    private final Flow flow;
    private final Map<String, Flow.Block> blocks = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    public FlowGraph(Flow flow) {
        this.flow = flow;
        flow.blocks().forEach(block -> blocks.putIfAbsent(block.id(), block));
        for (Flow.Edge edge : flow.edges()) {
            if (blocks.containsKey(edge.to())) {
                targets.putIfAbsent(key(edge.from(), edge.port()), edge.to());
            }
        }
    }

    public Optional<Flow.Block> start() {
        return block(flow.startBlockId());
    }

    public Optional<Flow.Block> block(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : blocks.get(id));
    }

    /** Where the edge out of a port leads. */
    public Optional<Flow.Block> target(String blockId, String port) {
        return block(targets.get(key(blockId, port)));
    }

    public Optional<Flow.Block> first(String type) {
        return flow.blocks().stream().filter(block -> block.type().equals(type)).findFirst();
    }

    private static String key(String blockId, String port) {
        return blockId + '\n' + port;
    }
}
