package com.retailbot.testsupport;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The official images, for those who have a Docker engine; Testcontainers' reaper stops them with the JVM. */
final class ContainerStack implements TestStack {

    private static final int REDIS_PORT = 6379;

    private final AtomicInteger databases = new AtomicInteger();
    private final Supplier<PostgreSQLContainer> postgres =
            SingletonSupplier.of(() -> started(new PostgreSQLContainer("postgres:18")));
    private final Supplier<KafkaContainer> kafka =
            SingletonSupplier.of(() -> started(new KafkaContainer("apache/kafka:4.2.0")));
    private final Supplier<MongoDBContainer> mongo =
            SingletonSupplier.of(() -> started(new MongoDBContainer("mongo:8")));
    private final Supplier<GenericContainer<?>> redis =
            SingletonSupplier.of(() -> started(new GenericContainer<>("redis:8").withExposedPorts(REDIS_PORT)));

    @Override
    public String newDatabase() {
        String name = "test_" + databases.incrementAndGet();
        PostgreSQLContainer server = postgres.get();
        try (var connection = server.createConnection("");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be created", e);
        }
        return "jdbc:postgresql://%s:%d/%s"
                .formatted(server.getHost(), server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), name);
    }

    @Override
    public String postgresUsername() {
        return postgres.get().getUsername();
    }

    @Override
    public String postgresPassword() {
        return postgres.get().getPassword();
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.get().getBootstrapServers();
    }

    @Override
    public String newMongoUri() {
        return mongo.get().getReplicaSetUrl("test_" + databases.incrementAndGet());
    }

    @Override
    public String redisUrl() {
        return "redis://%s:%d".formatted(redis.get().getHost(), redis.get().getMappedPort(REDIS_PORT));
    }

    private static <C extends GenericContainer<?>> C started(C container) {
        container.start();
        return container;
    }
}
