package com.retailbot.localstack;

import com.retailbot.embedded.Ports;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Where each process of the stack listens. Stores have ports of their own, beside the usual ones, so that a PostgreSQL or
 * Redis that already runs on the machine is left alone.
 *
 * @param byName port by process name
 */
record StackPorts(Map<String, Integer> byName) {

    static final String POSTGRESQL = "postgresql";
    static final String KAFKA = "kafka";
    static final String REDIS = "redis";
    static final String MONGO = "mongo-wire";
    static final String KEYCLOAK = "keycloak";
    static final String KEYCLOAK_MANAGEMENT = "keycloak-management";
    static final String GATEWAY_MANAGEMENT = "gateway-management";
    static final String STOREFRONT = "storefront";

    StackPorts {
        byName = Map.copyOf(byName);
    }

    /** The documented ports, all moved by the same offset. */
    static StackPorts documented(int offset) {
        return ports(port -> port + offset);
    }

    /** Ports that nobody uses now. */
    static StackPorts free() {
        return ports(port -> Ports.free());
    }

    /** {@code RETAILBOT_PORTS=free}, or {@code RETAILBOT_PORT_OFFSET} (0 by default). */
    static StackPorts fromEnvironment(Map<String, String> environment) {
        return areAnyFree(environment)
                ? free()
                : documented(Integer.parseInt(environment.getOrDefault("RETAILBOT_PORT_OFFSET", "0")));
    }

    /** Whether any ports will do. */
    static boolean areAnyFree(Map<String, String> environment) {
        return "free".equals(environment.get("RETAILBOT_PORTS"));
    }

    private static StackPorts ports(IntUnaryOperator choice) {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(POSTGRESQL, choice.applyAsInt(15432));
        ports.put(KAFKA, choice.applyAsInt(19092));
        ports.put(REDIS, choice.applyAsInt(16379));
        ports.put(MONGO, choice.applyAsInt(17017));
        ports.put(KEYCLOAK, choice.applyAsInt(8180));
        ports.put(KEYCLOAK_MANAGEMENT, choice.applyAsInt(8190));
        ports.put(GATEWAY_MANAGEMENT, choice.applyAsInt(8079));
        ports.put(STOREFRONT, choice.applyAsInt(8090));
        for (var service : Service.values()) {
            ports.put(service.module(), choice.applyAsInt(service.defaultPort()));
        }
        return new StackPorts(ports);
    }

    int of(String name) {
        var port = byName.get(name);
        if (port == null) {
            throw new StackException("No port is known for %s.".formatted(name));
        }
        return port;
    }

    int of(Service service) {
        return of(service.module());
    }

    String url(String name) {
        return "http://localhost:" + of(name);
    }

    String url(Service service) {
        return url(service.module());
    }

    /** Issuer of the members' tokens, as browsers see it. */
    String issuer() {
        return url(KEYCLOAK) + "/realms/retailbot";
    }
}
