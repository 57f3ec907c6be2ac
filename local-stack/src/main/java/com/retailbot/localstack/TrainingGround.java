package com.retailbot.localstack;

import com.retailbot.embedded.ChildProcess;
import com.retailbot.embedded.ChildProcess.Launch;
import com.retailbot.embedded.EmbeddedKafka;
import com.retailbot.embedded.EmbeddedMongo;
import com.retailbot.embedded.EmbeddedPostgres;
import com.retailbot.embedded.EmbeddedRedis;
import com.retailbot.embedded.EmbeddedServerException;
import com.retailbot.embedded.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Throwaway stores against which each service starts once, so that its JVM can write down what a start needs. */
final class TrainingGround implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final StackPorts ports;
    private final List<AutoCloseable> servers;

    private TrainingGround(Path folder, EmbeddedPostgres postgres, StackPorts ports, List<AutoCloseable> servers) {
        this.folder = folder;
        this.postgres = postgres;
        this.ports = ports;
        this.servers = servers;
    }

    static TrainingGround open() throws IOException {
        var folder = Files.createTempDirectory("retailbot-training");
        var postgres = EmbeddedPostgres.start(ServerSettings.throwaway(folder.resolve("postgresql")));
        var kafka = EmbeddedKafka.start(ServerSettings.throwaway(folder.resolve("kafka")));
        var redis = EmbeddedRedis.start(ServerSettings.throwaway(folder.resolve("redis")));
        var mongo = EmbeddedMongo.start(ServerSettings.throwaway(folder.resolve("mongo")));
        var ports = new HashMap<>(StackPorts.free().byName());
        ports.put(StackPorts.POSTGRESQL, postgres.port());
        ports.put(StackPorts.KAFKA, kafka.port());
        ports.put(StackPorts.REDIS, redis.port());
        ports.put(StackPorts.MONGO, mongo.port());
        return new TrainingGround(folder, postgres, new StackPorts(ports), List.of(postgres, kafka, redis, mongo));
    }

    /** Starts the service of the image once and lets it end; a service without a cache still runs, only slower. */
    boolean train(Service service, Path image) {
        if (service.hasDatabase()) {
            postgres.createDatabase(service.database());
        }
        var environment = new ServiceEnvironment(ports, Secrets.random(), Optional.empty()).of(service);
        environment.put("DEMO_DATA", "false");
        var launch = new Launch(
                        service.module(),
                        LeanJvm.train(image, service.heap()),
                        folder.resolve(service.module()),
                        image.resolve("training.log"))
                .withEnvironment(environment);
        var probe = Probe.http(ports.url(service) + service.readiness());
        try (var process = ChildProcess.start(launch)) {
            process.awaitReady(probe::isReady, POLL, LIMIT);
            // The JVM writes its cache when it ends.
            process.stop(LIMIT);
        } catch (EmbeddedServerException e) {
            return false;
        }
        return Files.exists(image.resolve(LeanJvm.CACHE));
    }

    @Override
    public void close() throws IOException {
        for (var server : servers) {
            try {
                server.close();
            } catch (Exception e) {
                throw new IOException("A store of the training could not be stopped", e);
            }
        }
        ImageStore.delete(folder);
    }
}
