package com.retailbot.embedded;

import com.retailbot.embedded.ChildProcess.Launch;
import com.retailbot.embedded.ChildProcess.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server that listens on 127.0.0.1. */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String USERNAME = "retailbot";
    public static final String PASSWORD = "retailbot";

    private static final String BINARIES = "postgres-18.6";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final ChildProcess process;
    private final int port;

    private EmbeddedPostgres(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a durable server on the data in the folder, which is initialised when empty; port 0 takes any free one. */
    public static EmbeddedPostgres start(Path data, int port) {
        return start(ServerSettings.durable(data, port));
    }

    public static EmbeddedPostgres start(ServerSettings settings) {
        int port = Ports.wantedOrFree(settings.port(), "PostgreSQL");
        var bin = BundledProgram.archive("postgres-linux-x86_64.txz", BINARIES).resolve("bin");
        var user = UnprivilegedUser.ofThisMachine();
        initialise(settings, bin, user);
        awaitEndOfPredecessor(settings.data());
        var launch = new Launch("PostgreSQL", command(settings, bin, port), settings.data(), settings.log())
                .stoppedBy(StopSignal.INT)
                .as(user.prefix());
        var process = ChildProcess.start(launch);
        process.awaitReady(() -> saysReady(settings.data(), process.pid()), START_LIMIT);
        return new EmbeddedPostgres(process, port);
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

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Creates the database unless it exists, and returns its JDBC address. */
    public String createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new EmbeddedServerException(
                    "A database is named by lower-case letters, digits and underscores, unlike '%s'.".formatted(name));
        }
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), USERNAME, PASSWORD);
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var statement = connection.createStatement()) {
            query.setString(1, name);
            if (!query.executeQuery().next()) {
                statement.execute("create database " + name);
            }
            return jdbcUrl(name);
        } catch (SQLException e) {
            throw new EmbeddedServerException("The database %s could not be created.".formatted(name), e);
        }
    }

    @Override
    public void close() {
        process.close();
    }

    private static void initialise(ServerSettings settings, Path bin, UnprivilegedUser user) {
        if (Files.exists(settings.data().resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(settings.data());
            var passwordFile = Files.writeString(settings.data().resolveSibling(".postgres-password"), PASSWORD);
            user.give(settings.data());
            user.give(passwordFile);
            var initdb = new ArrayList<>(user.prefix());
            // The built-in locale gives the same order on every machine, whatever its C library.
            initdb.addAll(List.of(
                    bin.resolve("initdb").toString(),
                    "--pgdata=" + settings.data(),
                    "--username=" + USERNAME,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
            if (!settings.durable()) {
                initdb.add("--no-sync");
            }
            var exit = new ProcessBuilder(initdb)
                    .redirectErrorStream(true)
                    .redirectOutput(settings.log().toFile())
                    .start()
                    .waitFor();
            Files.delete(passwordFile);
            if (exit != 0) {
                throw new EmbeddedServerException("PostgreSQL's data folder %s could not be made: %s"
                        .formatted(settings.data(), Files.readString(settings.log())));
            }
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "PostgreSQL's data folder %s could not be made.".formatted(settings.data()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("The start of PostgreSQL was interrupted.", e);
        }
    }

    private static List<String> command(ServerSettings settings, Path bin, int port) {
        var command = new ArrayList<String>();
        command.add(bin.resolve("postgres").toString());
        command.addAll(List.of("-D", settings.data().toString(), "-p", String.valueOf(port)));
        var options = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=32MB",
                "timezone=UTC",
                "log_timezone=UTC",
                "io_method=sync"));
        if (!settings.durable()) {
            options.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        options.forEach(option -> command.addAll(List.of("-c", option)));
        return command;
    }

    /** A server whose supervisor was just killed may still be writing its last checkpoint. */
    private static void awaitEndOfPredecessor(Path data) {
        var lines = pidFile(data);
        if (lines.isEmpty()) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(handle -> handle.info().command().orElse("").endsWith("postgres"))
                .ifPresent(EmbeddedPostgres::awaitExit);
    }

    private static void awaitExit(ProcessHandle predecessor) {
        try {
            predecessor.onExit().get(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new EmbeddedServerException(
                    "Another PostgreSQL (process %d) still uses the same data folder.".formatted(predecessor.pid()), e);
        }
    }

    private static boolean saysReady(Path data, long pid) {
        var lines = pidFile(data);
        return lines.size() >= 8
                && lines.get(0).strip().equals(String.valueOf(pid))
                && lines.get(7).strip().equals("ready");
    }

    private static List<String> pidFile(Path data) {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (IOException absent) {
            return List.of();
        }
    }
}
