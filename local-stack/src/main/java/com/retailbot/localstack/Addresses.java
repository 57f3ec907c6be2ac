package com.retailbot.localstack;

import com.retailbot.embedded.EmbeddedPostgres;

/** The running stack's addresses as lines {@code NAME=value} that a shell and {@link java.util.Properties} both read. */
final class Addresses {

    private Addresses() {}

    static String lines(SystemMap map) {
        var ports = map.ports();
        return String.join(
                "\n",
                "RETAILBOT_URL=" + ports.url(Service.GATEWAY),
                "KEYCLOAK_URL=" + ports.url(StackPorts.KEYCLOAK),
                "STOREFRONT_URL=" + ports.url(StackPorts.STOREFRONT),
                "POSTGRESQL_PORT=" + ports.of(StackPorts.POSTGRESQL),
                "POSTGRESQL_USERNAME=" + EmbeddedPostgres.USERNAME,
                "KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:" + ports.of(StackPorts.KAFKA),
                "MONGO_PORT=" + ports.of(StackPorts.MONGO),
                "REDIS_PORT=" + ports.of(StackPorts.REDIS),
                "");
    }
}
