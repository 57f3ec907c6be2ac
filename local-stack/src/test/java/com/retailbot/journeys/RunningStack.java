package com.retailbot.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A whole stack that the journeys talk to, and whose processes they may kill. */
final class RunningStack {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static @Nullable RunningStack instance;

    private final Path home;
    private final Properties addresses = new Properties();

    private RunningStack(Path home) {
        this.home = home;
        try (var in = Files.newBufferedReader(home.resolve("run/stack.env"))) {
            addresses.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The stack in %s does not run".formatted(home), e);
        }
    }

    /** The stack of {@code RETAILBOT_HOME}; without that, one that is started now and stopped when this JVM ends. */
    static synchronized RunningStack get() {
        if (instance == null) {
            var home = System.getenv("RETAILBOT_HOME");
            instance = home == null ? started() : new RunningStack(Path.of(home));
        }
        return instance;
    }

    URI gateway() {
        return URI.create(address("RETAILBOT_URL"));
    }

    URI keycloak() {
        return URI.create(address("KEYCLOAK_URL"));
    }

    URI storefront() {
        return URI.create(address("STOREFRONT_URL"));
    }

    /** Somebody who has not signed in. */
    Caller anybody() {
        return new Caller(gateway(), "");
    }

    /** A demo user, for example {@code owner@fashion.demo}. */
    Caller signedIn(String user) {
        var shop = user.substring(user.indexOf('@') + 1, user.lastIndexOf('.'));
        return new Caller(gateway(), new SignIn(keycloak()).accessToken(user, "demo-" + shop));
    }

    /** The key that visitor tokens are signed with, to make tokens that are genuine but too old. */
    byte[] visitorTokenKey() {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("data/secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getDecoder().decode(secrets.getProperty("VISITOR_TOKEN_KEY"));
    }

    /** Ends a process as a crash would; the supervisor starts it again. */
    void kill(String process) {
        end(process, ProcessHandle::destroyForcibly);
    }

    private void end(String process, Consumer<ProcessHandle> by) {
        long pid = pid(process);
        ProcessHandle.of(pid).ifPresent(by);
        Awaitility.await()
                .until(() ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    /**
     * Ends a process and keeps it down until {@link #release}. The document store is asked to end: unlike the server that
     * it imitates, it keeps the last tenth of a second in memory only.
     */
    void hold(String process) {
        try {
            Files.createDirectories(home.resolve("run/hold"));
            Files.createFile(home.resolve("run/hold").resolve(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (process.equals("mongo-wire")) {
            end(process, ProcessHandle::destroy);
        } else {
            kill(process);
        }
    }

    void release(String process) {
        try {
            Files.delete(home.resolve("run/hold").resolve(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady(process);
    }

    void awaitReady(String process) {
        Awaitility.await()
                .atMost(START_LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> row(process)[1].equals("READY"));
    }

    /** The first column of the first row; journeys look behind the scenes only to prove that nothing was lost or doubled. */
    String query(String database, String sql) {
        var url = "jdbc:postgresql://127.0.0.1:%s/%s".formatted(address("POSTGRESQL_PORT"), database);
        var user = address("POSTGRESQL_USERNAME");
        try (var connection = DriverManager.getConnection(url, user, user);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long pid(String process) {
        return Long.parseLong(row(process)[2]);
    }

    private String[] row(String process) {
        try (var rows = Files.lines(home.resolve("run/processes.tsv"))) {
            return rows.map(row -> row.split("\t"))
                    .filter(cells -> cells[0].equals(process))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The stack has no process " + process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address(String name) {
        return addresses.getProperty(name);
    }

    private static RunningStack started() {
        try {
            var home = Files.createTempDirectory("retailbot-journeys");
            command(home, "up", "--detach");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> command(home, "down")));
            return new RunningStack(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void command(Path home, String... arguments) {
        var root = Path.of(System.getProperty("retailbot.root"));
        var command = new java.util.ArrayList<>(
                java.util.List.of(root.resolve("retailbot").toString()));
        command.addAll(java.util.List.of(arguments));
        var builder = new ProcessBuilder(command).directory(root.toFile()).inheritIO();
        builder.environment().put("RETAILBOT_HOME", home.toString());
        builder.environment().put("RETAILBOT_PORTS", "free");
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException("./retailbot " + String.join(" ", arguments) + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
