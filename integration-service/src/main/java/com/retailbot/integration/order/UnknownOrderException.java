package com.retailbot.integration.order;

/** News about an order that is not there: retried, because a restored database catches up, then set aside to be seen. */
final class UnknownOrderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownOrderException(String orderId) {
        super("order '" + orderId + "' does not exist (expected: an order that was placed before its news)");
    }
}
