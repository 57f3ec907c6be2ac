package com.retailbot.gateway.limit;

/** Whose requests are counted together. */
public enum Caller {
    /** A signed-in person, by the verified token. */
    MEMBER,
    /** A shopper, by the visitor token. */
    VISITOR,
    /** A network address, for requests that carry no identity yet. */
    ADDRESS
}
