package com.retailbot.gateway.limit;

/** Whose requests are counted together. Counted in this order, so that a flood from one address makes no other buckets. */
public enum Caller {
    /** A network address; all its callers together. */
    ADDRESS,
    /** A shopper, by the visitor token. Requests without one are counted by their address alone. */
    VISITOR,
    /** A signed-in person, by the verified token. */
    MEMBER
}
