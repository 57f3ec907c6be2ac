package com.retailbot.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ComposeFileTest {

    /** Read by the virtual machine or the engines, not by Spring. */
    private static final List<String> NOT_SETTINGS = List.of("JAVA_TOOL_OPTIONS");

    private static final String DEMO_USERS = "retailbot-users-0.json";

    private final Map<String, Object> file = load("docker-compose.yml");
    private final Map<String, Object> demo = load("docker-compose.demo.yml");

    @Test
    void everyServiceIsBuiltFromItsOwnDockerfile() {
        for (String service : RepositoryFiles.SERVICES) {
            assertThat(services(file)).containsKey(service);
            assertThat(RepositoryFiles.ROOT.resolve(service).resolve("Dockerfile"))
                    .exists();
            assertThat(RepositoryFiles.read(service + "/Dockerfile"))
                    .contains(service + "-*.jar")
                    .contains("USER 10001");
        }
    }

    @Test
    void everyVariableOfAServiceIsOneThatItsSettingsName() {
        for (String service : RepositoryFiles.SERVICES) {
            assertThat(environment(file, service).keySet())
                    .as(service)
                    .filteredOn(name -> !NOT_SETTINGS.contains(name))
                    .isSubsetOf(RepositoryFiles.variablesOf(service));
            assertThat(environment(file, service).keySet())
                    .as("required by " + service)
                    .containsAll(RepositoryFiles.requiredVariablesOf(service));
        }
    }

    @Test
    void noSecretStandsInTheFile() {
        for (String name :
                List.of("FIELD_ENCRYPTION_KEY", "VISITOR_TOKEN_KEY", "DB_PASSWORD", "BOT_CONFIG_CLIENT_SECRET")) {
            for (String service : RepositoryFiles.SERVICES) {
                Object value = environment(file, service).get(name);
                assertThat(value == null || value.toString().startsWith("${" + name + ":?"))
                        .as(service + " " + name)
                        .isTrue();
            }
            assertThat(RepositoryFiles.read(".env.example")).contains(name + "=\n");
        }
    }

    @Test
    void itStartsWithoutDemoShopsAndDemoUsers() {
        assertThat(RepositoryFiles.read("docker-compose.yml")).doesNotContain("DEMO_DATA", DEMO_USERS);
    }

    @Test
    void theDemoHasShopsWithTheirUsersAndAStorefront() {
        assertThat(RepositoryFiles.read("docker-compose.demo.yml"))
                .contains(DEMO_USERS + ":/opt/keycloak/data/import/")
                .contains("never in public");
        for (String service : RepositoryFiles.SERVICES) {
            Map<String, Object> variables = services(demo).containsKey(service) ? environment(demo, service) : Map.of();
            assertThat(RepositoryFiles.variablesOf(service)).as(service).containsAll(variables.keySet());
            assertThat(variables.get("DEMO_DATA"))
                    .as(service)
                    .isEqualTo(RepositoryFiles.variablesOf(service).contains("DEMO_DATA") ? "true" : null);
        }
        assertThat(services(demo)).containsKey("storefront");
    }

    @Test
    void everyServiceHasItsShareOfTheMemory() {
        for (String service : RepositoryFiles.SERVICES) {
            assertThat(services(file).get(service)).as(service).containsKey("mem_limit");
        }
    }

    @Test
    void imagesAreOfficialAndPinned() {
        Pattern pinned = Pattern.compile("[a-z0-9./-]+:v?\\d+[0-9a-z.-]*");
        Stream.of(file, demo)
                .flatMap(any -> services(any).values().stream())
                .map(Map.class::cast)
                .filter(service -> service.containsKey("image"))
                .forEach(service ->
                        assertThat(String.valueOf(service.get("image"))).matches(pinned));
    }

    @Test
    void whatAServiceWaitsForIsThereAndCanTell() {
        services(file).forEach((name, service) -> {
            if (service.get("depends_on") instanceof Map<?, ?> needs) {
                needs.forEach((needed, condition) -> {
                    assertThat(services(file)).as(name).containsKey(String.valueOf(needed));
                    if (condition.toString().contains("service_healthy")) {
                        assertThat(services(file).get(String.valueOf(needed)))
                                .as(needed + " of " + name)
                                .containsKey("healthcheck");
                    }
                });
            }
        });
    }

    @Test
    void filesThatAreMountedExist() {
        Pattern mount = Pattern.compile("(?m)[\" ]\\./([^:\"\\s]+)(:|\"|$)");
        assertThat(mount.matcher(RepositoryFiles.read("docker-compose.yml")
                                + RepositoryFiles.read("docker-compose.demo.yml"))
                        .results())
                .hasSizeGreaterThan(3)
                .allSatisfy(match -> assertThat(Files.exists(RepositoryFiles.ROOT.resolve(match.group(1))))
                        .as(match.group(1))
                        .isTrue());
    }

    private static Map<String, Object> load(String path) {
        return new Yaml().load(RepositoryFiles.read(path));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services(Map<String, Object> file) {
        return (Map<String, Map<String, Object>>) Objects.requireNonNull(file.get("services"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(Map<String, Object> file, String service) {
        return (Map<String, Object>) Objects.requireNonNull(
                Objects.requireNonNull(services(file).get(service)).get("environment"));
    }
}
