package com.retailbot.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HelmChartTest {

    private static final Path CHART = RepositoryFiles.ROOT.resolve("helm/retailbot-factory");

    /** The oldest cluster that the chart allows; without a cluster Helm would assume a much older one. */
    private static final String KUBERNETES = "1.30.0";

    @Test
    void theChartPassesAStrictLint() {
        LintResult result = new Helm(CHART).lint().strict().call();

        assertThat(result.isFailed())
                .as(String.join("\n", result.getMessages()))
                .isFalse();
    }

    @Test
    void withoutSecretsItSaysWhatIsMissing() {
        assertThatThrownBy(() ->
                        new Helm(CHART).template().withKubeVersion(KUBERNETES).call())
                .hasMessageContaining("fieldEncryptionKey");
    }

    @Test
    void everyServiceHasItsFiveObjects() {
        List<HasMetadata> objects = render(false);

        for (String service : RepositoryFiles.SERVICES) {
            String name = "test-" + service;
            assertThat(objects)
                    .filteredOn(object -> object.getMetadata().getName().equals(name))
                    .extracting(HasMetadata::getKind)
                    .containsExactlyInAnyOrder(
                            "Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy");
        }
        assertThat(objects)
                .hasOnlyElementsOfTypes(
                        Deployment.class,
                        io.fabric8.kubernetes.api.model.Service.class,
                        HorizontalPodAutoscaler.class,
                        PodDisruptionBudget.class,
                        NetworkPolicy.class,
                        Ingress.class,
                        io.fabric8.kubernetes.api.model.ConfigMap.class,
                        io.fabric8.kubernetes.api.model.Secret.class);
    }

    @Test
    void noFieldIsUnknownToKubernetes() {
        for (boolean inChart : List.of(true, false)) {
            for (HasMetadata object : render(inChart)) {
                assertNoUnknownFields(
                        object, object.getKind() + " " + object.getMetadata().getName());
            }
        }
    }

    @Test
    void aMistypedFieldWouldBeNoticed() {
        Deployment mistyped = Serialization.unmarshal(
                "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\nspec: {replicaz: 2}", Deployment.class);

        assertThatThrownBy(() -> assertNoUnknownFields(mistyped, "x"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("replicaz");
    }

    @Test
    void everyVariableComesFromTheSettingsAndNoneIsMissing() {
        List<HasMetadata> objects = render(false);
        Map<String, String> settings = objects.stream()
                .filter(object -> object.getMetadata().getName().equals("test-settings"))
                .map(io.fabric8.kubernetes.api.model.ConfigMap.class::cast)
                .findFirst()
                .orElseThrow()
                .getData();
        TreeSet<String> known = RepositoryFiles.SERVICES.stream()
                .flatMap(service -> RepositoryFiles.variablesOf(service).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(settings.keySet());

        for (Deployment deployment : of(Deployment.class, objects)) {
            String service = deployment.getMetadata().getName().substring("test-".length());
            var container =
                    deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
            TreeSet<String> given = new TreeSet<>(settings.keySet());
            given.addAll(
                    List.of("FIELD_ENCRYPTION_KEY", "VISITOR_TOKEN_KEY", "DB_PASSWORD", "BOT_CONFIG_CLIENT_SECRET"));
            container.getEnv().forEach(variable -> {
                assertThat(RepositoryFiles.variablesOf(service)).as(service).contains(variable.getName());
                given.add(variable.getName());
            });
            assertThat(given).as(service).containsAll(RepositoryFiles.requiredVariablesOf(service));
        }
    }

    @Test
    void podsRunWithoutPrivilegesAndAreProbed() {
        assertThat(of(Deployment.class, render(false)))
                .hasSize(RepositoryFiles.SERVICES.size())
                .allSatisfy(deployment -> {
                    var pod = deployment.getSpec().getTemplate().getSpec();
                    var container = pod.getContainers().getFirst();
                    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
                    assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                            .isTrue();
                    assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                            .isFalse();
                    assertThat(container.getStartupProbe()).isNotNull();
                    assertThat(container.getReadinessProbe()).isNotNull();
                    assertThat(container.getLivenessProbe()).isNotNull();
                    assertThat(container.getResources().getLimits()).containsKey("memory");
                });
    }

    private static List<HasMetadata> render(boolean storesInChart) {
        String yaml = withSecrets(new Helm(CHART)
                .template()
                .withName("test")
                .withKubeVersion(KUBERNETES)
                .set("stores.inChart", storesInChart)
                .set("monitoring.dashboards", true));
        return Arrays.stream(yaml.split("(?m)^---.*$"))
                .filter(document -> document.lines().anyMatch(line -> line.startsWith("kind:")))
                .map(document -> (HasMetadata) Serialization.unmarshal(document))
                .toList();
    }

    private static String withSecrets(TemplateCommand command) {
        return command.set("secrets.fieldEncryptionKey", "x")
                .set("secrets.visitorTokenKey", "x")
                .set("secrets.dbPassword", "x")
                .set("secrets.botConfigClientSecret", "x")
                .call();
    }

    private static <T> List<T> of(Class<T> type, List<HasMetadata> objects) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The typed model keeps fields that it does not know in {@code additionalProperties}, at every depth. */
    private static void assertNoUnknownFields(@org.jspecify.annotations.Nullable Object object, String path) {
        if (object instanceof Collection<?> elements) {
            elements.forEach(element -> assertNoUnknownFields(element, path + "[]"));
        }
        if (object == null || !object.getClass().getPackageName().startsWith("io.fabric8.kubernetes.api.model")) {
            return;
        }
        for (Method getter : object.getClass().getMethods()) {
            if (!getter.getName().startsWith("get")
                    || getter.getParameterCount() > 0
                    || getter.getDeclaringClass() == Object.class) {
                continue;
            }
            try {
                Object value = getter.invoke(object);
                if (getter.getName().equals("getAdditionalProperties")) {
                    assertThat((Map<?, ?>) value).as(path).isEmpty();
                } else {
                    assertNoUnknownFields(value, path + "." + getter.getName());
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(path, e);
            }
        }
    }
}
