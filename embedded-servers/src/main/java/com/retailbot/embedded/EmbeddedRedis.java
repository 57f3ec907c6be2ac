package com.retailbot.embedded;

import com.retailbot.embedded.ChildProcess.Launch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A Redis server that listens on 127.0.0.1. */
public final class EmbeddedRedis implements AutoCloseable {

    private static final String PROGRAM = "redis-server-6.2.6-v5-linux-amd64";
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final int TIMEOUT_MILLIS = 500;

    private final ChildProcess process;
    private final int port;

    private EmbeddedRedis(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a server on the data in the folder; port 0 takes any free one. */
    public static EmbeddedRedis start(Path data, int port) {
        return start(ServerSettings.durable(data, port));
    }

    public static EmbeddedRedis start(ServerSettings settings) {
        int port = Ports.wantedOrFree(settings.port(), "Redis");
        var program = BundledProgram.executable(PROGRAM, "redis-6.2").resolve(PROGRAM);
        var command = List.of(
                program.toString(),
                "--port",
                String.valueOf(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                settings.data().toString(),
                "--save",
                "",
                "--appendonly",
                settings.durable() ? "yes" : "no");
        var process = ChildProcess.start(new Launch("Redis", command, settings.data(), settings.log()));
        process.awaitReady(() -> answersPing(port), START_LIMIT);
        return new EmbeddedRedis(process, port);
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

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.close();
    }

    /** An open port is not enough: Redis answers LOADING while it reads its file. */
    private static boolean answersPing(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
        } catch (IOException notYet) {
            return false;
        }
    }
}
