package com.retailbot.embedded;

import com.retailbot.embedded.broker.KafkaBroker;
import java.nio.file.Path;
import java.util.List;

/** One Kafka broker that is its own controller (KRaft), in a JVM of its own. */
public final class EmbeddedKafka implements AutoCloseable {

    private static final ServerJvm JVM = new ServerJvm("Kafka", KafkaBroker.class, "-Xmx256m");

    private final ChildProcess process;
    private final int port;

    private EmbeddedKafka(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a broker on the data in the folder, which is formatted when empty; port 0 takes any free one. */
    public static EmbeddedKafka start(Path data, int port) {
        return start(ServerSettings.durable(data, port));
    }

    public static EmbeddedKafka start(ServerSettings settings) {
        int port = Ports.wantedOrFree(settings.port(), "Kafka");
        var process = JVM.start(settings, arguments(settings, port));
        return new EmbeddedKafka(process, port);
    }

    /** Writes the ahead-of-time cache that makes later starts cheaper; the folder is scratch space. */
    public static void train(Path scratch) {
        var settings = ServerSettings.throwaway(scratch);
        JVM.train(settings, arguments(settings, Ports.free()));
    }

    private static List<String> arguments(ServerSettings settings, int port) {
        return List.of(settings.data().toString(), String.valueOf(port), String.valueOf(Ports.free()));
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

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.close();
    }
}
