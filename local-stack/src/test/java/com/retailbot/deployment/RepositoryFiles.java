package com.retailbot.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The repository as its deployment files should describe it. */
final class RepositoryFiles {

    static final Path ROOT =
            Path.of(System.getProperty("retailbot.root", "..")).toAbsolutePath().normalize();

    static final List<String> SERVICES = List.of(
            "gateway-service",
            "bot-config-service",
            "conversation-service",
            "integration-service",
            "inventory-service",
            "cod-fraud-service",
            "cart-recovery-service",
            "analytics-service");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_0-9]+)(:[^}]*)?}");

    private RepositoryFiles() {}

    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment variables that a service's settings name, shared ones included. */
    static Set<String> variablesOf(String service) {
        Set<String> names = variables(read(service + "/src/main/resources/application.yml"));
        if (!service.equals("gateway-service")) {
            names.addAll(variables(read("service-defaults/src/main/resources/retailbot-defaults.yml")));
        }
        return names;
    }

    /** Variables without a default: a service does not start when one is missing. */
    static Set<String> requiredVariablesOf(String service) {
        Set<String> names = new TreeSet<>();
        String text = read(service + "/src/main/resources/application.yml")
                + (service.equals("gateway-service")
                        ? ""
                        : read("service-defaults/src/main/resources/retailbot-defaults.yml"));
        VARIABLE.matcher(text)
                .results()
                .filter(match -> match.group(2) == null)
                .forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static Set<String> variables(String text) {
        Set<String> names = new TreeSet<>();
        VARIABLE.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }
}
