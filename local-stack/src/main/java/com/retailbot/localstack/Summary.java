package com.retailbot.localstack;

import java.time.Duration;
import java.util.List;

/** What a person wants to know once everything is ready. */
final class Summary {

    private Summary() {}

    static String of(SystemMap map, Duration took) {
        var ports = map.ports();
        var memory = MemoryUse.megabytesOfTree(ProcessHandle.current().pid());
        return String.join(
                System.lineSeparator(),
                "",
                row("Web builder", ports.url(Service.GATEWAY)),
                row("Demo storefront", ports.url(StackPorts.STOREFRONT)),
                row("API documentation", ports.url(Service.GATEWAY) + "/api-docs"),
                row(
                        "Keycloak",
                        ports.url(StackPorts.KEYCLOAK) + "  (administrator: admin, password in "
                                + map.home().secrets() + ")"),
                "",
                row("Demo shop: fashion", "password demo-fashion"),
                people("fashion", List.of("owner", "manager", "agent", "analyst")),
                row("Demo shop: electronics", "password demo-electronics"),
                people("electronics", List.of("owner")),
                "",
                row("Ready after", "%.1f s".formatted(took.toMillis() / 1000.0)),
                row("Memory", memory + " MB in all (PSS)"),
                row("Logs", map.home().log("*").toString()),
                "",
                "Ctrl-C here or ./retailbot down stops everything; the data stays.");
    }

    private static String row(String name, String value) {
        return "  %-24s %s".formatted(name, value);
    }

    private static String people(String shop, List<String> roles) {
        return row(
                "",
                String.join(
                        "  ",
                        roles.stream().map(role -> role + "@" + shop + ".demo").toList()));
    }
}
