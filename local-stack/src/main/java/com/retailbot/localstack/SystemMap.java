package com.retailbot.localstack;

import static com.retailbot.localstack.StackPorts.KAFKA;
import static com.retailbot.localstack.StackPorts.KEYCLOAK;
import static com.retailbot.localstack.StackPorts.MONGO;
import static com.retailbot.localstack.StackPorts.POSTGRESQL;
import static com.retailbot.localstack.StackPorts.REDIS;
import static com.retailbot.localstack.StackPorts.STOREFRONT;

import com.retailbot.embedded.ChildProcess;
import com.retailbot.embedded.ChildProcess.Launch;
import com.retailbot.embedded.EmbeddedKafka;
import com.retailbot.embedded.EmbeddedMongo;
import com.retailbot.embedded.EmbeddedPostgres;
import com.retailbot.embedded.EmbeddedRedis;
import com.retailbot.embedded.ServerSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** What runs, where it listens and what it needs. Nothing waits for Keycloak: services fetch its keys when they need them. */
record SystemMap(StackHome home, Images images, StackPorts ports, Secrets secrets) {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration SERVICE_START_LIMIT = Duration.ofMinutes(4);

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(server(POSTGRESQL, this::postgresql));
        parts.add(server(KAFKA, settings -> EmbeddedKafka.start(settings).process()));
        parts.add(server(REDIS, settings -> EmbeddedRedis.start(settings).process()));
        parts.add(server(MONGO, settings -> EmbeddedMongo.start(settings).process()));
        parts.add(keycloak());
        service(parts, Service.BOT_CONFIG, POSTGRESQL, KAFKA);
        service(parts, Service.CONVERSATION, MONGO, REDIS, KAFKA);
        service(parts, Service.INTEGRATION, POSTGRESQL, KAFKA);
        service(parts, Service.INVENTORY, POSTGRESQL, KAFKA);
        service(parts, Service.COD_FRAUD, POSTGRESQL, KAFKA);
        service(parts, Service.CART_RECOVERY, POSTGRESQL, KAFKA);
        service(parts, Service.ANALYTICS, POSTGRESQL, KAFKA);
        service(parts, Service.GATEWAY, REDIS, KAFKA);
        images.find(Images.STOREFRONT).ifPresent(folder -> parts.add(storefront()));
        return parts;
    }

    private Part server(String name, Function<ServerSettings, ChildProcess> start) {
        var settings = ServerSettings.durable(home.data(name), ports.of(name)).withLog(home.log(name));
        return new Part(name, settings.port(), Probe.port(settings.port()), List.of(), () -> start.apply(settings));
    }

    private ChildProcess postgresql(ServerSettings settings) {
        var server = EmbeddedPostgres.start(settings);
        Arrays.stream(Service.values())
                .filter(Service::hasDatabase)
                .map(Service::database)
                .forEach(server::createDatabase);
        return server.process();
    }

    private Part keycloak() {
        var keycloak = new Keycloak(home, images.folder(Images.KEYCLOAK), ports, secrets);
        return new Part(KEYCLOAK, ports.of(KEYCLOAK), keycloak.probe(), List.of(), keycloak::start);
    }

    private void service(List<Part> parts, Service service, String... needs) {
        images.find(service.module()).ifPresent(image -> {
            var environment = new HashMap<>(LeanJvm.ENVIRONMENT);
            environment.putAll(new ServiceEnvironment(ports, secrets, images.find(Images.UI)).of(service));
            var launch = new Launch(
                            service.module(),
                            LeanJvm.run(image, service.heap()),
                            home.data(service.module()),
                            home.log(service.module()))
                    .withEnvironment(environment);
            var probe = Probe.http(ports.url(service) + service.readiness());
            parts.add(new Part(service.module(), ports.of(service), probe, List.of(needs), () -> start(launch, probe)));
        });
    }

    private Part storefront() {
        var launch = new Launch(
                STOREFRONT, StorefrontServer.command(images, ports), home.data(STOREFRONT), home.log(STOREFRONT));
        var probe = Probe.http(ports.url(STOREFRONT) + "/");
        return new Part(STOREFRONT, ports.of(STOREFRONT), probe, List.of(), () -> start(launch, probe));
    }

    private static ChildProcess start(Launch launch, Probe probe) {
        var process = ChildProcess.start(launch);
        process.awaitReady(probe::isReady, POLL, SERVICE_START_LIMIT);
        return process;
    }
}
