package com.retailbot.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureEventTableTest {

    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z.-]+)` \\| `(retail\\.[a-z.-]+v\\d+)` \\| `(\\w+)` \\| .+ \\| .+ \\|");

    @Test
    void theTableInArchitectureListsExactlyTheCataloguedEvents() throws IOException {
        Path root = Path.of(System.getProperty("retailbot.root", ".."));

        List<String> documented = Files.readAllLines(root.resolve("ARCHITECTURE.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();

        List<String> catalogued = EventCatalogue.all().entrySet().stream()
                .map(entry -> entry.getKey() + " " + EventCatalogue.topicOf(entry.getValue()) + " "
                        + entry.getValue().getSimpleName())
                .toList();
        assertThat(documented).containsExactlyInAnyOrderElementsOf(catalogued);
    }
}
