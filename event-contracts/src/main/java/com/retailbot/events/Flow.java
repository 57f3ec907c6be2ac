package com.retailbot.events;

import java.util.List;
import java.util.Map;

/**
 * A bot's graph as published. Block types, their ports, slots and settings are listed in ARCHITECTURE.md; they are data
 * here so that a consumer can skip a type that it does not know.
 */
public record Flow(String startBlockId, List<Block> blocks, List<Edge> edges) {

    public Flow {
        blocks = List.copyOf(blocks);
        edges = List.copyOf(edges);
    }

    /**
     * @param texts slot → language → text
     * @param settings depends on the type
     */
    public record Block(
            String id,
            String type,
            Position position,
            Map<String, Map<String, String>> texts,
            Map<String, Object> settings) {}

    public record Position(double x, double y) {}

    /** @param port one of the ports of the block {@code from} */
    public record Edge(String id, String from, String port, String to) {}
}
