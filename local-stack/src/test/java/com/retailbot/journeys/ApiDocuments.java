package com.retailbot.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The operations that the committed OpenAPI documents name. */
final class ApiDocuments {

    private static final Path FOLDER =
            Path.of(System.getProperty("retailbot.root", "..")).resolve("docs/openapi");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private ApiDocuments() {}

    /** One method of one path. */
    record Operation(String service, String method, String path, boolean takesBody, boolean takesCsv) {

        boolean reads() {
            return method.equals("GET");
        }

        boolean namesSomething() {
            return path.contains("{");
        }

        /** Path up to each parameter, such as {@code /api/v1/bots/{id}}. */
        List<String> parameters() {
            return PARAMETER
                    .matcher(path)
                    .results()
                    .map(found -> path.substring(0, found.end()))
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<String> services() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What members may call; the widget's doors have journeys of their own. */
    static List<Operation> ofMembers() {
        return services().stream()
                .flatMap(service -> operations(service).stream())
                .filter(operation -> operation.path().startsWith("/api/v1/"))
                .filter(operation -> !operation.path().startsWith("/api/v1/widget/"))
                .toList();
    }

    private static List<Operation> operations(String service) {
        var operations = new ArrayList<Operation>();
        document(service)
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                operations.add(operation(service, method.getKey(), path.getKey(), method.getValue()))));
        return operations;
    }

    private static Operation operation(String service, String method, String path, JsonNode description) {
        var content = description.path("requestBody").path("content");
        return new Operation(
                service, method.toUpperCase(Locale.ROOT), path, content.size() > 0, content.has("text/csv"));
    }

    private static JsonNode document(String service) {
        try {
            return Caller.JSON.readTree(Files.readString(FOLDER.resolve(service + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path with its parameters filled in. */
    static String filled(String template, UnaryOperator<String> valueOf) {
        return PARAMETER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(valueOf.apply(template.substring(0, found.end()))));
    }
}
