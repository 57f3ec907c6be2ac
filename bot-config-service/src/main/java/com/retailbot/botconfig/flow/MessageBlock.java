package com.retailbot.botconfig.flow;

import java.util.List;

/** Says something. */
record MessageBlock() implements FlowBlock {
    @Override
    public List<String> ports() {
        return NEXT;
    }

    @Override
    public List<String> slots() {
        return List.of("text");
    }

    @Override
    public boolean waits() {
        return false;
    }
}
