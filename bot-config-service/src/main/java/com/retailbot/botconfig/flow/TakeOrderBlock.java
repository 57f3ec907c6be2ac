package com.retailbot.botconfig.flow;

import java.util.List;

/** Fills cart, name, phone, wilaya and commune; accepts corrections, digressions and a cancel. */
record TakeOrderBlock() implements FlowBlock {
    @Override
    public List<String> ports() {
        return List.of("ordered", "cancelled");
    }

    @Override
    public List<String> slots() {
        return List.of("confirmed", "cancelled");
    }

    @Override
    public boolean waits() {
        return true;
    }
}
