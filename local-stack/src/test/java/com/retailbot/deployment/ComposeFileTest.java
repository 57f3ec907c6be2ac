package com.retailbot.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ComposeFileTest {

    /** Read by the virtual machine or the engines, not by Spring. */
    private static final List<String> NOT_SETTINGS = List.of("JAVA_TOOL_OPTIONS");

    private final Map<String, Object> file = new Yaml().load(RepositoryFiles.read("docker-compose.yml"));

    @Test
    void everyServiceIsBuiltFromItsOwnDockerfile() {
        for (String service : RepositoryFiles.SERVICES) {
            assertThat(services()).containsKey(service);
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
            assertThat(environment(service).keySet())
                    .as(service)
                    .filteredOn(name -> !NOT_SETTINGS.contains(name))
                    .isSubsetOf(RepositoryFiles.variablesOf(service));
            assertThat(environment(service).keySet())
                    .as("required by " + service)
                    .containsAll(RepositoryFiles.requiredVariablesOf(service));
        }
    }

    @Test
    void noSecretStandsInTheFile() {
        for (String name :
                List.of("FIELD_ENCRYPTION_KEY", "VISITOR_TOKEN_KEY", "DB_PASSWORD", "BOT_CONFIG_CLIENT_SECRET")) {
            for (String service : RepositoryFiles.SERVICES) {
                Object value = environment(service).get(name);
                assertThat(value == null || value.toString().startsWith("${" + name + ":?"))
                        .as(service + " " + name)
                        .isTrue();
            }
            assertThat(RepositoryFiles.read(".env.example")).contains(name + "=\n");
        }
    }

    @Test
    void imagesAreOfficialAndPinned() {
        Pattern pinned = Pattern.compile("[a-z0-9./-]+:v?\\d+[0-9a-z.-]*");
        services().values().stream()
                .map(Map.class::cast)
                .filter(service -> service.containsKey("image"))
                .forEach(service ->
                        assertThat(String.valueOf(service.get("image"))).matches(pinned));
    }

    @Test
    void whatAServiceWaitsForIsThereAndCanTell() {
        services().forEach((name, service) -> {
            if (service.get("depends_on") instanceof Map<?, ?> needs) {
                needs.forEach((needed, condition) -> {
                    assertThat(services()).as(name).containsKey(String.valueOf(needed));
                    if (condition.toString().contains("service_healthy")) {
                        assertThat(services().get(String.valueOf(needed)))
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
        assertThat(mount.matcher(RepositoryFiles.read("docker-compose.yml")).results())
                .hasSizeGreaterThan(3)
                .allSatisfy(match -> assertThat(Files.exists(RepositoryFiles.ROOT.resolve(match.group(1))))
                        .as(match.group(1))
                        .isTrue());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) Objects.requireNonNull(file.get("services"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) Objects.requireNonNull(
                Objects.requireNonNull(services().get(service)).get("environment"));
    }
}
