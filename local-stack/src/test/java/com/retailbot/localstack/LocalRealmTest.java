package com.retailbot.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalRealmTest {

    private static final Path DEPLOYED = Path.of(System.getProperty("retailbot.root", ".."))
            .resolve("local-stack/src/main/resources/keycloak/retailbot-realm.json");

    @TempDir
    Path folder;

    @Test
    void aDeploymentSignsInOnlyAtItsOwnAddress() throws IOException {
        var realm = Files.readString(DEPLOYED);

        assertThat(realm).doesNotContain("localhost", "127.0.0.1");
        assertThat(texts(client(realm, "web-builder"), "redirectUris")).containsExactly("${WEB_BUILDER_URL}/*");
        assertThat(texts(client(realm, "web-builder"), "webOrigins")).containsExactly("${WEB_BUILDER_URL}");
    }

    @Test
    void aDeploymentHasNoSecretAndNobodyWithAPassword() throws IOException {
        var realm = Files.readString(DEPLOYED);

        assertThat(client(realm, "bot-config").path("secret").asString()).isEqualTo("${BOT_CONFIG_CLIENT_SECRET}");
        assertThat(realm).doesNotContain("credentials");
        assertThat(JsonMapper.shared().readTree(realm).path("clients"))
                .allSatisfy(client -> assertThat(
                                client.path("directAccessGrantsEnabled").asBoolean())
                        .isFalse());
    }

    @Test
    void thisMachineAddsItsOwnAddressesAndTheJourneys() throws IOException {
        LocalRealm.write(folder, 9080);

        var realm = Files.readString(folder.resolve("retailbot-realm.json"));
        assertThat(texts(client(realm, "web-builder"), "redirectUris"))
                .containsExactly("${WEB_BUILDER_URL}/*", "http://127.0.0.1:9080/*", "http://localhost:5173/*");
        assertThat(texts(client(realm, "web-builder"), "webOrigins"))
                .containsExactly("${WEB_BUILDER_URL}", "http://127.0.0.1:9080", "http://localhost:5173");
        assertThat(client(realm, "journeys").path("directAccessGrantsEnabled").asBoolean())
                .isTrue();
        assertThat(folder.resolve("retailbot-users-0.json")).content().contains("owner@fashion.demo");
    }

    private static JsonNode client(String realm, String name) {
        return JsonMapper.shared()
                .readTree(realm)
                .path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode client, String name) {
        return client.path(name).valueStream().map(JsonNode::asString).toList();
    }
}
