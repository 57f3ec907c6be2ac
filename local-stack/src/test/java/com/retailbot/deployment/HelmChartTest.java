package com.retailbot.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HelmChartTest {

    @Test
    void theChartPassesAStrictLint() {
        LintResult result = new Helm(RenderedChart.CHART).lint().strict().call();

        assertThat(result.isFailed())
                .as(String.join("\n", result.getMessages()))
                .isFalse();
    }

    @Test
    void withoutSecretsItSaysWhatIsMissing() {
        assertThatThrownBy(() -> new Helm(RenderedChart.CHART)
                        .template()
                        .withKubeVersion(RenderedChart.KUBERNETES)
                        .call())
                .hasMessageContaining("fieldEncryptionKey");
    }

    @Test
    void everyServiceHasItsFiveObjects() {
        List<HasMetadata> objects = render(false).objects();

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
            for (HasMetadata object : render(inChart).objects()) {
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

    private static RenderedChart render(boolean storesInChart) {
        return RenderedChart.with(Map.of("stores.inChart", storesInChart, "monitoring.dashboards", true));
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
