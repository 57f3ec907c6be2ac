package com.retailbot.localstack;

import com.retailbot.embedded.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Tells whether a process is ready: the address of a health check, or an open port. */
record Probe(String address) {

    private static final String TCP = "tcp:";
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    static Probe port(int port) {
        return new Probe(TCP + port);
    }

    static Probe http(String address) {
        return new Probe(address);
    }

    boolean isReady() {
        if (address.startsWith(TCP)) {
            return Ports.isOpen(Integer.parseInt(address.substring(TCP.length())));
        }
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(address)).timeout(LIMIT).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
