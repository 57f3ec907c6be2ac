package com.retailbot.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorefrontServerTest {

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void startServer() throws Exception {
        var shop = Files.createDirectories(folder.resolve("shop"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(shop.resolve("index.html"), "<script src=\"http://localhost:8080/widget.js\"></script>");
        server = new StorefrontServer(shop, "http://localhost:9999").start(0);
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void pageLoadsTheWidgetFromTheStacksGateway() throws Exception {
        assertThat(answer("/")).startsWith("HTTP/1.1 200").contains("http://localhost:9999/widget.js");
    }

    @Test
    void filesOutsideOfTheShopAreNotServed() throws Exception {
        assertThat(answer("/../secret.txt")).startsWith("HTTP/1.1 404").doesNotContain("secret\n");
        assertThat(answer("/%2e%2e/secret.txt")).startsWith("HTTP/1.1 404");
    }

    /** Over a plain socket: an HTTP client would tidy the path up. */
    private String answer(String path) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.getAddress().getPort())) {
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
