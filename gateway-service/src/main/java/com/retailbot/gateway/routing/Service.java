package com.retailbot.gateway.routing;

/** The services behind the gateway. */
enum Service {
    BOT_CONFIG("bot-config"),
    CONVERSATION("conversation"),
    INTEGRATION("integration"),
    INVENTORY("inventory"),
    COD_FRAUD("cod-fraud"),
    CART_RECOVERY("cart-recovery"),
    ANALYTICS("analytics");

    private final String id;

    Service(String id) {
        this.id = id;
    }

    /** As settings and the API documents' paths name it. */
    String id() {
        return id;
    }
}
