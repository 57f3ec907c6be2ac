package com.retailbot.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The realm as this machine imports it: the deployments' realm, demo users, and a client by which automated journeys sign
 * in with a password. The latter must never reach a deployment.
 */
final class LocalRealm {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LocalRealm() {}

    static void write(Path folder) throws IOException {
        var realm = resource("retailbot-realm.json");
        ((ArrayNode) realm.get("clients")).add(resource("journeys-client.json"));
        Files.writeString(folder.resolve("retailbot-realm.json"), JSON.writeValueAsString(realm));
        Files.writeString(
                folder.resolve("retailbot-users-0.json"), JSON.writeValueAsString(resource("retailbot-users-0.json")));
    }

    private static JsonNode resource(String name) throws IOException {
        try (var in = LocalRealm.class.getResourceAsStream("/keycloak/" + name)) {
            if (in == null) {
                throw new IOException("no resource keycloak/" + name);
            }
            return JSON.readTree(in);
        }
    }
}
