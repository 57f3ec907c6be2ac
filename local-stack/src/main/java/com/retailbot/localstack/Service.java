package com.retailbot.localstack;

import java.util.Arrays;

/** The eight services. */
enum Service {
    BOT_CONFIG("bot-config-service", 8081, "bot_config", "-Xmx128m"),
    CONVERSATION("conversation-service", 8082, "", "-Xmx256m"),
    INTEGRATION("integration-service", 8083, "integration", "-Xmx160m"),
    INVENTORY("inventory-service", 8084, "inventory", "-Xmx128m"),
    COD_FRAUD("cod-fraud-service", 8085, "cod_fraud", "-Xmx160m"),
    CART_RECOVERY("cart-recovery-service", 8086, "cart_recovery", "-Xmx128m"),
    ANALYTICS("analytics-service", 8087, "analytics", "-Xmx160m"),
    GATEWAY("gateway-service", 8080, "", "-Xmx160m");

    private final String module;
    private final int port;
    private final String database;
    private final String heap;

    Service(String module, int port, String database, String heap) {
        this.module = module;
        this.port = port;
        this.database = database;
        this.heap = heap;
    }

    /** Name of the module, the process and its log. */
    String module() {
        return module;
    }

    int defaultPort() {
        return port;
    }

    boolean hasDatabase() {
        return !database.isEmpty();
    }

    /** PostgreSQL database, empty for none. */
    String database() {
        return database;
    }

    /** Path of the health check; the gateway's other management endpoints stay off its public port. */
    String readiness() {
        return this == GATEWAY ? "/readyz" : "/actuator/health/readiness";
    }

    String heap() {
        return heap;
    }

    static Service ofModule(String module) {
        return Arrays.stream(values())
                .filter(service -> service.module.equals(module))
                .findFirst()
                .orElseThrow(() -> new StackException("There is no service called %s.".formatted(module)));
    }
}
