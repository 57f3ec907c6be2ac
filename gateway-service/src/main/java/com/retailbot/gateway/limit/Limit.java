package com.retailbot.gateway.limit;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/**
 * What may be sent through one door.
 *
 * @param rates by whose requests are counted together; a request passes when none of its buckets is empty
 * @param largestBody of a request
 */
public record Limit(Map<Caller, Rate> rates, DataSize largestBody) {

    public Limit {
        rates = new EnumMap<>(rates);
    }

    public static Limit ofMembers(Rate rate, DataSize largestBody) {
        return new Limit(Map.of(Caller.MEMBER, rate), largestBody);
    }

    /**
     * A shopper's token is verified by the service behind, not here: whoever invents a new one for each request is held by
     * the rate of the address.
     */
    public static Limit ofVisitors(Rate rate, Rate perAddress, DataSize largestBody) {
        return new Limit(Map.of(Caller.VISITOR, rate, Caller.ADDRESS, perAddress), largestBody);
    }

    /** For requests that carry no identity yet. */
    public static Limit ofAddresses(Rate rate, DataSize largestBody) {
        return new Limit(Map.of(Caller.ADDRESS, rate), largestBody);
    }
}
