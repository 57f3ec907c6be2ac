package com.retailbot.localstack;

import com.retailbot.embedded.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What must be true before anything starts; each failure is one sentence. */
final class Preflight {

    static final long MEGABYTES_NEEDED = 4096;

    private Preflight() {}

    static List<String> problems(StackPorts ports, long megabytesAvailable) {
        var taken = ports.byName().entrySet().stream()
                .filter(port -> !Ports.isFree(port.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .map(port -> ("Port %d, which %s needs, is taken by another program: stop it, or shift all ports with"
                                + " RETAILBOT_PORT_OFFSET=1000.")
                        .formatted(port.getValue(), port.getKey()));
        var memory = Stream.of(megabytesAvailable)
                .filter(megabytes -> megabytes < MEGABYTES_NEEDED)
                .map(megabytes -> "Only %d MB of memory are available and the stack needs %d MB: close other programs."
                        .formatted(megabytes, MEGABYTES_NEEDED));
        var tools = Stream.of("setpriv", "setsid")
                .filter(tool -> !isOnPath(tool))
                .map("The program %s is missing: install the package util-linux."::formatted);
        return Stream.of(taken, memory, tools).flatMap(problems -> problems).toList();
    }

    private static boolean isOnPath(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
