package com.retailbot.deployment;

import com.marcnuri.helm.Helm;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the chart makes of some values, as a release called {@code test}. */
record RenderedChart(List<HasMetadata> objects) {

    static final Path CHART = RepositoryFiles.ROOT.resolve("helm/retailbot-factory");

    /** The oldest cluster that the chart allows; without a cluster Helm would assume a much older one. */
    static final String KUBERNETES = "1.30.0";

    private static final Map<String, Object> SECRETS = Map.of(
            "secrets.fieldEncryptionKey", "x",
            "secrets.visitorTokenKey", "x",
            "secrets.dbPassword", "x",
            "secrets.botConfigClientSecret", "x");

    static RenderedChart with(Map<String, ?> values) {
        var all = new TreeMap<String, Object>(SECRETS);
        all.putAll(values);
        var command = new Helm(CHART).template().withName("test").withKubeVersion(KUBERNETES);
        all.forEach(command::set);
        return new RenderedChart(Arrays.stream(command.call().split("(?m)^---.*$"))
                .filter(document -> document.lines().anyMatch(line -> line.startsWith("kind:")))
                .map(document -> (HasMetadata) Serialization.unmarshal(document))
                .toList());
    }

    <T> List<T> of(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends HasMetadata> T named(String name, Class<T> type) {
        return of(type).stream()
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
    }

    /** An object of a kind that Kubernetes itself does not have. */
    HasMetadata ofKind(String kind) {
        return objects.stream()
                .filter(object -> object.getKind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    Container container(String service) {
        return named("test-" + service, Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }

    /** The settings that all services share. */
    Map<String, String> settings() {
        return named("test-settings", ConfigMap.class).getData();
    }

    Map<String, String> secrets() {
        return named("test-secrets", Secret.class).getStringData();
    }

    /** Names of the variables that a service takes from the Secret. */
    List<String> secretsOf(String service) {
        return container(service).getEnv().stream()
                .filter(variable -> variable.getValueFrom() != null
                        && variable.getValueFrom().getSecretKeyRef() != null)
                .map(EnvVar::getName)
                .toList();
    }
}
