package com.retailbot.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed API document of a service, {@code docs/openapi/<name>.json}. The builder's client is generated from it, so
 * a change of the interface is a change of this file, seen in review.
 */
public final class OpenApiDocument {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiDocument() {}

    /** Fails when the running service's document differs from the committed one; writes it with {@code -Dopenapi.write=true}. */
    public static void check(String name, int port) throws IOException, InterruptedException {
        Path file = Path.of(System.getProperty("retailbot.root", "..")).resolve("docs/openapi/" + name + ".json");
        String served = JSON.writeValueAsString(JSON.readTree(get(port))) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, served);
        }
        assertThat(file)
                .as("write it with: mvn -pl <service> test -Dopenapi.write=true")
                .exists()
                .content()
                .isEqualTo(served);
    }

    private static String get(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/v3/api-docs".formatted(port)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
