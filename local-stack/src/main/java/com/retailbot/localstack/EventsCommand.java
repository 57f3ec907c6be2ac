package com.retailbot.localstack;

import com.retailbot.localstack.DeadLetters.Letter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the events that services gave up on, and publishes them again. */
public final class EventsCommand {

    private EventsCommand() {}

    public static void main(String[] arguments) {
        // The Kafka client's log has nothing to say to an operator: what goes wrong is an exception.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            run(arguments);
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String[] arguments) {
        var what = arguments.length == 0 ? "" : arguments[0];
        switch (what) {
            case "dead" -> {
                var letters = deadLetters();
                for (var service : Service.values()) {
                    letters.of(service.module()).forEach(EventsCommand::print);
                }
            }
            case "replay" -> {
                if (arguments.length != 2) {
                    throw new StackException("events replay needs one service, for example inventory-service.");
                }
                var replayed = deadLetters().replay(known(arguments[1]));
                replayed.forEach(EventsCommand::print);
                System.out.printf("%d replayed%n", replayed.size());
            }
            default -> throw new StackException("events knows 'dead' and 'replay <service>'.");
        }
    }

    private static String known(String service) {
        return Arrays.stream(Service.values())
                .map(Service::module)
                .filter(service::equals)
                .findFirst()
                .orElseThrow(() -> new StackException("There is no service '%s' (there are: %s)."
                        .formatted(
                                service,
                                Arrays.stream(Service.values())
                                        .map(Service::module)
                                        .collect(Collectors.joining(", ")))));
    }

    private static void print(Letter letter) {
        System.out.printf(
                "%-22s %-24s %s%n    given up by %s: %s %s%n",
                letter.topic(), letter.type(), letter.eventId(), letter.consumer(), letter.cause(), letter.reason());
    }

    private static DeadLetters deadLetters() {
        return new DeadLetters(bootstrapServers(System.getenv()));
    }

    /** Any Kafka that the environment names, as for the services; otherwise the running stack's. */
    static String bootstrapServers(Map<String, String> environment) {
        var named = environment.get("KAFKA_BOOTSTRAP_SERVERS");
        if (named != null && !named.isBlank()) {
            return named;
        }
        return ProcessTable.read(StackHome.fromEnvironment(environment).processes()).stream()
                .filter(row -> row.name().equals(StackPorts.KAFKA))
                .findFirst()
                .map(row -> "127.0.0.1:" + row.port())
                .orElseThrow(() -> new StackException(
                        "Nothing runs: start it with ./retailbot up, or name a Kafka in KAFKA_BOOTSTRAP_SERVERS."));
    }
}
