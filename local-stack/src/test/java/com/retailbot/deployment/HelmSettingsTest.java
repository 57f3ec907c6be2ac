package com.retailbot.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The chart's settings and secrets against those that each service's own configuration names. */
class HelmSettingsTest {

    private final RenderedChart chart = RenderedChart.with(Map.of());

    @Test
    void everyVariableComesFromTheSettingsAndNoneIsMissing() {
        var settings = chart.settings().keySet();
        var known = RepositoryFiles.SERVICES.stream()
                .flatMap(service -> RepositoryFiles.variablesOf(service).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(settings);

        for (var service : RepositoryFiles.SERVICES) {
            var given = new TreeSet<>(settings);
            chart.container(service).getEnv().stream().map(EnvVar::getName).forEach(name -> {
                assertThat(RepositoryFiles.variablesOf(service)).as(service).contains(name);
                given.add(name);
            });
            assertThat(given).as(service).containsAll(RepositoryFiles.requiredVariablesOf(service));
        }
    }

    @Test
    void aServiceGetsTheSecretsThatItsSettingsNameAndNoOthers() {
        assertThat(chart.secrets()).containsKeys("DB_PASSWORD", "FIELD_ENCRYPTION_KEY", "REDIS_URL", "MONGODB_URI");

        for (var service : RepositoryFiles.SERVICES) {
            var needed = new TreeSet<>(RepositoryFiles.variablesOf(service));
            needed.retainAll(chart.secrets().keySet());
            if (chart.container(service).getEnv().stream()
                    .noneMatch(variable -> variable.getName().equals("DB_URL"))) {
                // Named by the shared settings, but this service has no database.
                needed.remove("DB_PASSWORD");
            }
            assertThat(chart.secretsOf(service)).as(service).containsExactlyInAnyOrderElementsOf(needed);
            assertThat(chart.container(service).getEnvFrom())
                    .as(service)
                    .allSatisfy(source -> assertThat(source.getSecretRef()).isNull());
        }
        assertThat(chart.secretsOf("gateway-service")).containsExactly("REDIS_URL");
    }

    @Test
    void noSecretIsAmongTheSettings() {
        var withPasswords = RenderedChart.with(Map.of(
                "stores.redis.url", "rediss://:hidden@redis.example.com:6380",
                "stores.mongo.uri", "mongodb://retailbot:hidden@mongo.example.com/conversation"));

        assertThat(withPasswords.settings().keySet())
                .doesNotContainAnyElementsOf(withPasswords.secrets().keySet());
        assertThat(withPasswords.settings().values()).noneMatch(value -> value.contains("hidden"));
        assertThat(withPasswords.secrets()).containsEntry("REDIS_URL", "rediss://:hidden@redis.example.com:6380");
    }

    @Test
    void withASecretOfOnesOwnTheChartMakesNone() {
        var own = RenderedChart.with(
                Map.of("existingSecret", "mine", "extraSecrets[0]", "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG"));

        assertThat(own.of(Secret.class)).isEmpty();
        for (var service : RepositoryFiles.SERVICES) {
            assertThat(own.secretsOf(service)).as(service).contains("SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG");
        }
        assertThat(own.container("gateway-service").getEnv())
                .filteredOn(variable -> variable.getName().equals("REDIS_URL"))
                .extracting(
                        variable -> variable.getValueFrom().getSecretKeyRef().getName())
                .containsExactly("mine");
    }

    @Test
    void storesInTheChartNeedNoAddressInTheSecret() {
        var trial = RenderedChart.with(Map.of("stores.inChart", true));

        assertThat(trial.secrets()).doesNotContainKeys("REDIS_URL", "MONGODB_URI");
        assertThat(trial.container("conversation-service").getEnv())
                .extracting(EnvVar::getName, EnvVar::getValue)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("REDIS_URL", "redis://test-redis:6379"),
                        org.assertj.core.groups.Tuple.tuple("MONGODB_URI", "mongodb://test-mongo:27017/conversation"));
    }

    @Test
    void demoShopsAllowTheStorefrontThatTheirRemindersLeadTo() {
        var demo = RenderedChart.with(Map.of("demoData", true, "storefrontUrl", "https://shop.example.com/dz/"));

        assertThat(demo.settings())
                .containsEntry("DEMO_STOREFRONT_ORIGINS", "https://shop.example.com")
                .containsEntry("STOREFRONT_URL", "https://shop.example.com/dz/");
        assertThat(chart.settings()).doesNotContainKey("DEMO_STOREFRONT_ORIGINS");
        assertThatThrownBy(() -> RenderedChart.with(Map.of("demoData", true))).hasMessageContaining("storefrontUrl");
    }

    @Test
    void onABrokerOfItsOwnATopicHasOneCopyAndOnAClusterThree() {
        assertThat(chart.settings())
                .containsEntry("KAFKA_REPLICATION_FACTOR", "3")
                .containsEntry("KAFKA_MIN_IN_SYNC_REPLICAS", "2");
        assertThat(RenderedChart.with(Map.of("stores.inChart", true)).settings())
                .doesNotContainKeys("KAFKA_REPLICATION_FACTOR", "KAFKA_MIN_IN_SYNC_REPLICAS");
    }

    @Test
    void anythingElseCanBeSetForAllServices() {
        var kafkaWithTls = RenderedChart.with(Map.of("extraSettings.SPRING_KAFKA_SECURITY_PROTOCOL", "SSL"));

        assertThat(List.of(kafkaWithTls.settings().get("SPRING_KAFKA_SECURITY_PROTOCOL")))
                .containsExactly("SSL");
    }
}
