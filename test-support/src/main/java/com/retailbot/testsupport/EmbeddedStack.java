package com.retailbot.testsupport;

import com.retailbot.embedded.EmbeddedKafka;
import com.retailbot.embedded.EmbeddedMongo;
import com.retailbot.embedded.EmbeddedPostgres;
import com.retailbot.embedded.EmbeddedRedis;
import com.retailbot.embedded.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/** Child processes on free ports, with data in a temporary folder. */
final class EmbeddedStack implements TestStack {

    private final Path folder;
    private final AtomicInteger databases = new AtomicInteger();
    private final Supplier<EmbeddedPostgres> postgres =
            SingletonSupplier.of(() -> closing(EmbeddedPostgres.start(settings("postgres"))));
    private final Supplier<EmbeddedKafka> kafka =
            SingletonSupplier.of(() -> closing(EmbeddedKafka.start(settings("kafka"))));
    private final Supplier<EmbeddedMongo> mongo =
            SingletonSupplier.of(() -> closing(EmbeddedMongo.start(settings("mongo"))));
    private final Supplier<EmbeddedRedis> redis =
            SingletonSupplier.of(() -> closing(EmbeddedRedis.start(settings("redis"))));

    EmbeddedStack() {
        try {
            folder = Files.createTempDirectory("retailbot-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String newDatabase() {
        return postgres.get().createDatabase("test_" + databases.incrementAndGet());
    }

    @Override
    public String postgresUsername() {
        return EmbeddedPostgres.USERNAME;
    }

    @Override
    public String postgresPassword() {
        return EmbeddedPostgres.PASSWORD;
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.get().bootstrapServers();
    }

    @Override
    public String newMongoUri() {
        return mongo.get().uri("test_" + databases.incrementAndGet());
    }

    @Override
    public String redisUrl() {
        return redis.get().url();
    }

    private ServerSettings settings(String name) {
        try {
            return ServerSettings.throwaway(Files.createDirectories(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <S extends AutoCloseable> S closing(S server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
                FileSystemUtils.deleteRecursively(folder);
            } catch (Exception e) {
                System.err.println("A test server did not stop cleanly: " + e);
            }
        }));
        return server;
    }
}
