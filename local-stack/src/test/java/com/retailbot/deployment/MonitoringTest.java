package com.retailbot.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.PatternSyntaxException;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MonitoringTest {

    private static final String JOB = "retailbot";

    /** In expressions of alerts and of the board, where quotes are escaped. */
    private static final Pattern MATCHER = Pattern.compile("[=!]~\\\\?\"([^\"\\\\]*)\\\\?\"");

    private static final Pattern UP = Pattern.compile("up\\{[^}]*}");

    private final RenderedChart chart = RenderedChart.with(Map.of("monitoring.podMonitor", true));

    @Test
    void everyPodIsScrapedOnTheOnePortThatItNames() {
        var keep = relabelings().get(0);

        assertThat(keep.path("action").asString()).isEqualTo("keepequal");
        assertThat(keep.path("sourceLabels").path(0).asString())
                .isEqualTo("__meta_kubernetes_pod_annotation_prometheus_io_port");
        assertThat(keep.path("targetLabel").asString()).isEqualTo("__meta_kubernetes_pod_container_port_number");
        assertThat(chart.of(io.fabric8.kubernetes.api.model.apps.Deployment.class))
                .hasSize(RepositoryFiles.SERVICES.size())
                .allSatisfy(deployment -> {
                    var template = deployment.getSpec().getTemplate();
                    var port = template.getMetadata().getAnnotations().get("prometheus.io/port");
                    assertThat(template.getSpec().getContainers().getFirst().getPorts())
                            .extracting(named -> String.valueOf(named.getContainerPort()))
                            .containsOnlyOnce(port);
                });
    }

    @Test
    void alertsAndBoardAskForTheJobThatIsScraped() {
        assertThat(relabelings())
                .anySatisfy(rule -> assertThat(List.of(
                                rule.path("targetLabel").asString(""),
                                rule.path("replacement").asString("")))
                        .containsExactly("job", JOB));
        assertThat(RepositoryFiles.read("docker-compose.yml")).contains("job_name: " + JOB + "\n");
        assertThat(UP.matcher((alerts() + board()).replace("\\\"", "\"")).results())
                .hasSize(2)
                .allSatisfy(match -> assertThat(match.group()).isEqualTo("up{job=\"" + JOB + "\"}"));
    }

    @Test
    void everyRegularExpressionIsOneThatPrometheusUnderstands() {
        relabelings()
                .forEach(rule ->
                        com.google.re2j.Pattern.compile(rule.path("regex").asString("")));
        assertThat(MATCHER.matcher(alerts() + board()).results())
                .isNotEmpty()
                .allSatisfy(match -> com.google.re2j.Pattern.compile(match.group(1)));
    }

    @Test
    void aBackReferenceWouldBeNoticed() {
        assertThatThrownBy(() -> com.google.re2j.Pattern.compile("(\\d+);\\1"))
                .isInstanceOf(PatternSyntaxException.class);
    }

    private List<JsonNode> relabelings() {
        var monitor = JsonMapper.shared().readTree(Serialization.asJson(chart.ofKind("PodMonitor")));
        return monitor.path("spec")
                .path("podMetricsEndpoints")
                .path(0)
                .path("relabelings")
                .valueStream()
                .toList();
    }

    private String alerts() {
        var rule = chart.ofKind("PrometheusRule");
        return JsonMapper.shared()
                .readTree(Serialization.asJson(rule))
                .findValues("expr")
                .toString();
    }

    private static String board() {
        return RepositoryFiles.read("helm/retailbot-factory/monitoring/platform-board.json");
    }
}
