package com.retailbot.conversation.session;

import com.retailbot.conversation.Shopper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** A chat page that listens for what is new. */
final class ListeningPage implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final InputStream stream;

    private ListeningPage(InputStream stream) {
        this.stream = stream;
        Thread.ofVirtual()
                .start(() -> new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(lines::add));
    }

    static ListeningPage open(int port, Shopper shopper) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + shopper.eventsPath(2)))
                .header("Authorization", "Bearer " + shopper.token())
                .build();
        try {
            return new ListeningPage(Objects.requireNonNull(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofInputStream())
                    .body()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> texts() {
        return lines.stream().filter(line -> line.startsWith("data:")).toList();
    }

    void awaitText(String part) {
        Awaitility.await(part)
                .atMost(Duration.ofSeconds(20))
                .until(() -> texts().stream().anyMatch(text -> text.contains(part)));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
