package com.retailbot.localstack;

import com.retailbot.embedded.ChildProcess;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Serves the demo storefront: static files, as any shop's server would. In HTML and JavaScript the gateway's address is
 * filled in, because the stack may listen on other ports than the documented ones.
 */
final class StorefrontServer {

    private static final String DOCUMENTED_GATEWAY = "http://localhost:8080";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png",
            "webp", "image/webp",
            "woff2", "font/woff2");

    private final Path folder;
    private final String gateway;

    StorefrontServer(Path folder, String gateway) {
        this.folder = folder.toAbsolutePath().normalize();
        this.gateway = gateway;
    }

    static List<String> command(Images images, StackPorts ports) {
        return List.of(
                ChildProcess.java(),
                "-Xmx24m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                images.folder(Images.SUPERVISOR).resolve("lib") + "/*",
                StorefrontServer.class.getName(),
                images.folder(Images.STOREFRONT).toString(),
                String.valueOf(ports.of(StackPorts.STOREFRONT)),
                ports.url(Service.GATEWAY));
    }

    /** Folder, port, the gateway's address. */
    public static void main(String[] arguments) throws IOException {
        new StorefrontServer(Path.of(arguments[0]), arguments[2]).start(Integer.parseInt(arguments[1]));
    }

    HttpServer start(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var file = file(exchange.getRequestURI().getPath());
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var body = content(file);
            exchange.getResponseHeaders().set("Content-Type", type(file));
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Path file(String path) {
        var file = folder.resolve(path.substring(1)).normalize();
        if (!file.startsWith(folder)) {
            return folder.resolve("absent");
        }
        return Files.isDirectory(file) ? file.resolve("index.html") : file;
    }

    private byte[] content(Path file) throws IOException {
        var name = file.toString();
        if (name.endsWith(".html") || name.endsWith(".js")) {
            return Files.readString(file).replace(DOCUMENTED_GATEWAY, gateway).getBytes(StandardCharsets.UTF_8);
        }
        return Files.readAllBytes(file);
    }

    private static String type(Path file) {
        var name = file.toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
