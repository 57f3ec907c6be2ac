package com.retailbot.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The realm as this machine imports it: the deployments' realm, demo users, the addresses at which a developer's browser
 * may sign in, and a client by which automated journeys sign in with a password. None of these may reach a deployment.
 */
final class LocalRealm {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Where {@code npm run dev} serves the web builder. */
    private static final int VITE = 5173;

    private LocalRealm() {}

    /** The gateway's own address comes to the realm by the variable {@code WEB_BUILDER_URL}, as in a deployment. */
    static void write(Path folder, int gatewayPort) throws IOException {
        var realm = resource("retailbot-realm.json");
        var clients = (ArrayNode) realm.get("clients");
        for (var origin : List.of("http://127.0.0.1:" + gatewayPort, "http://localhost:" + VITE)) {
            allow(origin, webBuilder(clients));
        }
        clients.add(resource("journeys-client.json"));
        Files.writeString(folder.resolve("retailbot-realm.json"), JSON.writeValueAsString(realm));
        Files.writeString(
                folder.resolve("retailbot-users-0.json"), JSON.writeValueAsString(resource("retailbot-users-0.json")));
    }

    private static JsonNode webBuilder(ArrayNode clients) {
        return clients.valueStream()
                .filter(client -> client.path("clientId").asString("").equals("web-builder"))
                .findFirst()
                .orElseThrow();
    }

    private static void allow(String origin, JsonNode client) {
        ((ArrayNode) client.get("redirectUris")).add(origin + "/*");
        ((ArrayNode) client.get("webOrigins")).add(origin);
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
