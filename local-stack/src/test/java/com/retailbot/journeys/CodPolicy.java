package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** A shop's answer to risk, set for one journey and put back after it. */
final class CodPolicy implements AutoCloseable {

    private static final String SETTINGS = "/api/v1/cod-settings";

    private final Supplier<Caller> owner;
    private final ObjectNode before;

    private CodPolicy(Supplier<Caller> owner) {
        this.owner = owner;
        this.before = (ObjectNode) owner.get().get(SETTINGS).json();
    }

    /** Every order is held until its shopper confirms, however small the risk. */
    static CodPolicy verifyingEverything(Caller owner) {
        var policy = new CodPolicy(() -> owner);
        policy.set(0, 1);
        return policy;
    }

    /**
     * No order is held, however great the risk.
     *
     * @param owner signed in anew each time, for journeys that take longer than a token lives
     */
    static CodPolicy approvingEverything(Supplier<Caller> owner) {
        var policy = new CodPolicy(owner);
        policy.set(1, 1);
        return policy;
    }

    private void set(double verifyFrom, double reviewFrom) {
        put(before.deepCopy().put("verifyFrom", verifyFrom).put("reviewFrom", reviewFrom));
    }

    private void put(ObjectNode settings) {
        var caller = owner.get();
        var tag = caller.get(SETTINGS).headers().firstValue("ETag").orElseThrow();
        var answer = caller.putIfMatch(SETTINGS, settings.toString(), tag);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Override
    public void close() {
        put(before);
    }
}
