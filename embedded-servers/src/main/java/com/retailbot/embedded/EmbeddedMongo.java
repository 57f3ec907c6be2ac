package com.retailbot.embedded;

import com.retailbot.embedded.broker.MongoWireServer;
import java.nio.file.Path;
import java.util.List;

/**
 * A server that speaks MongoDB's wire protocol, in a JVM of its own. It is an emulator, not MongoDB: no transactions,
 * no authentication, no text search, no expiry of documents; a crash may lose the last 100 ms of writes.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final ServerJvm JVM = new ServerJvm("Mongo-wire server", MongoWireServer.class, "-Xmx128m");

    private final ChildProcess process;
    private final int port;

    private EmbeddedMongo(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a server on the data in the folder; port 0 takes any free one. */
    public static EmbeddedMongo start(Path data, int port) {
        return start(ServerSettings.durable(data, port));
    }

    public static EmbeddedMongo start(ServerSettings settings) {
        int port = Ports.wantedOrFree(settings.port(), "the Mongo-wire server");
        var process = JVM.start(settings, arguments(settings, port));
        return new EmbeddedMongo(process, port);
    }

    /** Writes the ahead-of-time cache that makes later starts cheaper; the folder is scratch space. */
    public static void train(Path scratch) {
        var settings = ServerSettings.throwaway(scratch);
        JVM.train(settings, arguments(settings, Ports.free()));
    }

    private static List<String> arguments(ServerSettings settings, int port) {
        return List.of(settings.data().resolve("documents.mv.db").toString(), String.valueOf(port));
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public ChildProcess process() {
        return process;
    }

    /** Connection string of a database, which is made at its first use. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public void close() {
        process.close();
    }
}
