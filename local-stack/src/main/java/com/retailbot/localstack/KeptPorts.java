package com.retailbot.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The ports that a stack's data was made with. The identity provider's clients and the demo bots' allowed websites hold
 * addresses, so the same data on other ports would refuse everybody.
 */
record KeptPorts(Path file) {

    /** @throws StackException when the environment asks for other ports than those that the data knows */
    StackPorts chosenBy(Map<String, String> environment) {
        var asked = StackPorts.fromEnvironment(environment);
        if (!Files.exists(file)) {
            write(asked);
            return asked;
        }
        var kept = new HashMap<>(asked.byName());
        kept.putAll(read());
        var ports = new StackPorts(kept);
        if (!StackPorts.areAnyFree(environment) && !ports.equals(asked)) {
            throw new StackException(
                    ("The data in %s was made with the gateway on port %d and now it would listen on %d:"
                                    + " start with the RETAILBOT_PORT_OFFSET of then, or wipe the data with --fresh.")
                            .formatted(file.getParent(), ports.of(Service.GATEWAY), asked.of(Service.GATEWAY)));
        }
        return ports;
    }

    private Map<String, Integer> read() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new StackException("The ports in %s cannot be read.".formatted(file), e);
        }
        var ports = new HashMap<String, Integer>();
        properties
                .stringPropertyNames()
                .forEach(name -> ports.put(name, Integer.parseInt(properties.getProperty(name))));
        return ports;
    }

    private void write(StackPorts ports) {
        var lines = new TreeMap<>(ports.byName())
                .entrySet().stream()
                        .map(port -> port.getKey() + "=" + port.getValue())
                        .toList();
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new StackException("The ports cannot be kept in %s.".formatted(file), e);
        }
    }
}
