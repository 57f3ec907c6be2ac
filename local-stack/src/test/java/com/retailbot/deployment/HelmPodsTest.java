package com.retailbot.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How pods of services and stores run, and whom they may talk to. */
class HelmPodsTest {

    private static final Pattern HEAP = Pattern.compile("MaxRAMPercentage=(\\d+)");

    /** Classes, compiled code, threads and buffers of a service with Spring, JPA and Kafka: some 200 MiB, and air. */
    private static final double BESIDE_THE_HEAP = 250L << 20;

    private final RenderedChart chart = RenderedChart.with(Map.of());
    private final RenderedChart trial = RenderedChart.with(Map.of("stores.inChart", true));

    @Test
    void podsRunWithoutPrivilegesAndAreProbed() {
        assertThat(chart.of(Deployment.class))
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

    @Test
    void theHeapLeavesRoomForTheRestOfTheProcess() {
        for (var service : RepositoryFiles.SERVICES) {
            var share = HEAP.matcher(RepositoryFiles.read(service + "/Dockerfile"));
            assertThat(share.find()).as(service).isTrue();
            var limit = memoryLimit(chart.container(service));
            assertThat(limit * (100 - Integer.parseInt(share.group(1))) / 100)
                    .as(service)
                    .isGreaterThanOrEqualTo(BESIDE_THE_HEAP);
        }
    }

    @Test
    void aFirstStartMayTakeTenMinutes() {
        assertThat(chart.of(Deployment.class)).allSatisfy(deployment -> {
            var probe = deployment
                    .getSpec()
                    .getTemplate()
                    .getSpec()
                    .getContainers()
                    .getFirst()
                    .getStartupProbe();
            var limit = probe.getPeriodSeconds() * probe.getFailureThreshold();
            assertThat(limit).isGreaterThanOrEqualTo(600);
            assertThat(deployment.getSpec().getProgressDeadlineSeconds()).isGreaterThan(limit);
        });
    }

    @Test
    void portsOfExternalStoresAreAValue() {
        assertThat(egressPorts(chart)).contains(443, 5432, 6379, 6380, 8443, 9092, 9093, 9094, 27017, 4317, 4318);
        assertThat(egressPorts(RenderedChart.with(
                        Map.of("stores.postgres.port", 6432, "networkPolicy.egressPorts[0]", 19093))))
                .containsOnlyOnce(6432, 19093)
                .doesNotContain(5432);
    }

    @Test
    void storesInTheChartMayWriteTheirVolumesAndNothingElse() {
        assertThat(trial.of(StatefulSet.class)).hasSize(4).allSatisfy(store -> {
            var context = store.getSpec().getTemplate().getSpec().getSecurityContext();
            assertThat(context.getRunAsNonRoot()).isTrue();
            assertThat(context.getFsGroup()).isPositive().isEqualTo(context.getRunAsUser());
        });
        assertThat(store("kafka")
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getSecurityContext()
                        .getFsGroup())
                .isEqualTo(1000);
    }

    @Test
    void kafkaKeepsItsDataInItsVolumeAndFitsItsMemory() {
        var container =
                store("kafka").getSpec().getTemplate().getSpec().getContainers().getFirst();
        var variables = container.getEnv().stream()
                .collect(java.util.stream.Collectors.toMap(EnvVar::getName, EnvVar::getValue));

        // Where the image declares its volume; a folder below it, because a new disk is not empty.
        assertThat(container.getVolumeMounts().getFirst().getMountPath()).isEqualTo("/var/lib/kafka/data");
        assertThat(variables.get("KAFKA_LOG_DIRS")).startsWith("/var/lib/kafka/data/");
        assertThat(variables.get("KAFKA_HEAP_OPTS")).contains("-Xmx512m");
        assertThat(memoryLimit(container)).isGreaterThanOrEqualTo(1L << 30);
    }

    @Test
    void onlyTheReleaseMayAskItsStores() {
        for (var store : trial.of(StatefulSet.class)) {
            var policy = trial.named(store.getMetadata().getName(), NetworkPolicy.class);
            var from = policy.getSpec().getIngress().getFirst().getFrom();
            assertThat(from).hasSize(1);
            assertThat(from.getFirst().getPodSelector().getMatchLabels())
                    .containsEntry("app.kubernetes.io/instance", "test");
        }
    }

    private StatefulSet store(String name) {
        return trial.named("test-" + name, StatefulSet.class);
    }

    private static java.util.List<Integer> egressPorts(RenderedChart chart) {
        return chart.named("test-cod-fraud-service", NetworkPolicy.class).getSpec().getEgress().stream()
                .flatMap(rule -> rule.getPorts().stream())
                .map(io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort::getPort)
                .map(IntOrString::getIntVal)
                .toList();
    }

    private static double memoryLimit(Container container) {
        var limit = Objects.requireNonNull(container.getResources().getLimits().get("memory"), "no memory limit");
        return Quantity.getAmountInBytes(limit).doubleValue();
    }
}
