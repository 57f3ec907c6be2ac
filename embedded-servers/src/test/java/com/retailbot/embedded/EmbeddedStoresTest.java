package com.retailbot.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoresTest {

    private static final int TALKS = 8;

    @TempDir
    Path folder;

    @Test
    void documentsSurviveARestart() {
        var data = folder.resolve("documents");
        try (var server = EmbeddedMongo.start(data, 0);
                var client = MongoClients.create(server.uri("shop"))) {
            client.getDatabase("shop").getCollection("talks").insertOne(new Document("text", "salam"));
        }
        try (var server = EmbeddedMongo.start(data, 0);
                var client = MongoClients.create(server.uri("shop"))) {
            var talk = client.getDatabase("shop").getCollection("talks").find().first();
            assertThat(talk).containsEntry("text", "salam");
        }
    }

    /** The library changes documents in place; one that was written half changed could not be read again. */
    @Test
    void documentsThatManyChangeAtOnceCanBeReadAfterACrash() {
        var data = folder.resolve("documents");
        var fields = new Document();
        IntStream.range(0, 300).forEach(field -> fields.append("field" + field, "x".repeat(200)));
        try (var server = EmbeddedMongo.start(data, 0);
                var client = MongoClients.create(server.uri("shop"))) {
            var talks = client.getDatabase("shop").getCollection("talks");
            IntStream.range(0, TALKS).forEach(talk -> talks.insertOne(new Document("_id", talk)));
            IntStream.range(0, TALKS).parallel().forEach(talk -> {
                var own = new Document("_id", talk);
                for (int round = 0; round < 300; round++) {
                    talks.updateOne(own, new Document("$set", fields));
                    talks.updateOne(own, new Document("$unset", fields));
                }
            });
            server.process().kill();
        }
        try (var server = EmbeddedMongo.start(data, 0);
                var client = MongoClients.create(server.uri("shop"))) {
            assertThat(client.getDatabase("shop").getCollection("talks").find().into(new ArrayList<>()))
                    .hasSize(TALKS);
        }
    }

    @Test
    void healthChecksGetAnAnswer() {
        try (var server = EmbeddedMongo.start(ServerSettings.throwaway(folder.resolve("documents")));
                var client = MongoClients.create(server.uri("shop"))) {
            assertThat(client.getDatabase("shop").runCommand(new Document("hello", 1)))
                    .containsKey("maxWireVersion");
        }
    }

    @Test
    void keysSurviveARestart() throws Exception {
        var data = folder.resolve("keys");
        try (var server = EmbeddedRedis.start(data, 0)) {
            assertThat(ask(server, "SET cart 3")).isEqualTo("+OK");
        }
        try (var server = EmbeddedRedis.start(data, 0)) {
            assertThat(ask(server, "GET cart")).isEqualTo("$1");
        }
    }

    private static String ask(EmbeddedRedis server, String command) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
