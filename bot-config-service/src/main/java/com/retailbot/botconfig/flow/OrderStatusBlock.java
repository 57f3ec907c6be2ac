package com.retailbot.botconfig.flow;

import java.util.List;

/** Tells the status of the shopper's order. */
record OrderStatusBlock() implements FlowBlock {
    @Override
    public List<String> ports() {
        return NEXT;
    }

    @Override
    public List<String> slots() {
        return List.of("not_found");
    }

    @Override
    public boolean waits() {
        return true;
    }
}
