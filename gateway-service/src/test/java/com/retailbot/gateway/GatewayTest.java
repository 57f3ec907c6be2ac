package com.retailbot.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.retailbot.events.BotPublished;
import com.retailbot.events.Flow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "20s")
class GatewayTest {

    private static final String SHOP_PAGE = "https://shop.example";

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) throws IOException {
        Surroundings.register(properties);
    }

    @Autowired
    WebTestClient http;

    @Value("${spring.kafka.bootstrap-servers}")
    String kafka;

    @BeforeEach
    void forgetWhatReachedTheService() {
        Surroundings.REACHED.clear();
    }

    @Test
    void aMembersRequestReachesItsServiceWithoutCookies() {
        http.get()
                .uri("/api/v1/bots/7")
                .headers(bearer(Surroundings.token()))
                .cookie("session", "x")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("/api/v1/bots/7").contains("cookie=null"));
    }

    @Test
    void withoutAValidAccessTokenNothingPasses() {
        for (String token : List.of(
                Surroundings.expiredToken(),
                Surroundings.foreignToken(),
                Surroundings.tokenForAnotherAudience(),
                "x.y.z")) {
            http.get()
                    .uri("/api/v1/orders")
                    .headers(bearer(token))
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("unauthenticated");
        }
        http.get().uri("/api/v1/orders").exchange().expectStatus().isUnauthorized();
        assertThat(Surroundings.REACHED).isEmpty();
    }

    @Test
    void anUnknownApiPathIsNotFound() {
        http.get()
                .uri("/api/v1/nothing")
                .headers(bearer(Surroundings.token()))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
    }

    @Test
    void aServiceThatIsDownIsAnsweredClearly() {
        http.get()
                .uri("/api/v1/insights/overview")
                .headers(bearer(Surroundings.token()))
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "5")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("temporarily-unavailable")
                .jsonPath("$.traceId")
                .isNotEmpty();
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhateverItClaims() {
        byte[] tooLarge = new byte[2 * 1024 * 1024];

        http.post()
                .uri("/api/v1/bots")
                .headers(bearer(Surroundings.token()))
                .bodyValue(tooLarge)
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-large");
        http.post()
                .uri("/api/v1/bots")
                .headers(bearer(Surroundings.token()))
                .body(reactor.core.publisher.Flux.range(0, 64).map(part -> new byte[64 * 1024]), byte[].class)
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void aCatalogueMayBeLarge() {
        http.post()
                .uri("/api/v1/catalogue-imports")
                .headers(bearer(Surroundings.token()))
                .bodyValue(new byte[5 * 1024 * 1024])
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aShopperWhoFloodsIsSlowedDownAndOthersAreNot() {
        String flooding = "visitor-" + UUID.randomUUID();
        List<Integer> statuses = IntStream.range(0, 60)
                .mapToObj(request -> http.get()
                        .uri("/api/v1/widget/any/messages")
                        .headers(bearer(flooding))
                        .exchange()
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .toList();

        assertThat(statuses).contains(200, 429);
        http.get()
                .uri("/api/v1/widget/any/messages")
                .headers(bearer("another"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void shoppersBehindOneAddressShareItsRateNotThatOfOneShopper() {
        List<Integer> statuses = IntStream.range(0, 60)
                .mapToObj(request -> http.get()
                        .uri("/api/v1/widget/any/cart")
                        .exchange()
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .toList();

        assertThat(statuses).containsOnly(200);
    }

    @Test
    void onlyAPageThatTheShopAllowsMayUseTheWidget() {
        String botKey = "bot-" + UUID.randomUUID();
        preflight(botKey, SHOP_PAGE).expectStatus().isForbidden();

        publish(botKey, SHOP_PAGE);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> preflight(botKey, SHOP_PAGE)
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, SHOP_PAGE));
        preflight(botKey, "https://elsewhere.example").expectStatus().isForbidden();
        http.post()
                .uri("/api/v1/widget/{key}/sessions", botKey)
                .header(HttpHeaders.ORIGIN, "https://elsewhere.example")
                .exchange()
                .expectStatus()
                .isForbidden();
        http.options()
                .uri("/api/v1/orders")
                .header(HttpHeaders.ORIGIN, SHOP_PAGE)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
                .exchange()
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bots/7/editor", "/index.html"})
    void everyPageOfTheBuilderIsItsIndex(String path) {
        http.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectHeader()
                .valueMatches("Content-Security-Policy", ".*default-src 'self'.*")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("builder"));
    }

    @Test
    void filesAreServedAndNothingBesideTheSite() {
        http.get()
                .uri("/widget.js")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Cache-Control", ".*max-age=300.*")
                .expectHeader()
                .valueMatches("Content-Type", "(?i).*javascript;charset=utf-8");
        http.head().uri("/widget.js").exchange().expectStatus().isOk();
        http.get().uri("/assets/app-1.js").exchange().expectHeader().valueMatches("Cache-Control", ".*immutable.*");
        http.get().uri("/missing.js").exchange().expectStatus().isNotFound();
        http.get()
                .uri("/%2e%2e/secret.txt")
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isBetween(400, 404));
    }

    @Test
    void theBrowserLearnsWhereToSignIn() {
        http.get()
                .uri("/config.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.oidcClientId")
                .isEqualTo("web-builder");
    }

    @Test
    void theApiDocumentsOfAllServicesAreAtOnePlace() {
        http.get().uri("/api-docs/index.html").exchange().expectStatus().isOk();
        http.get()
                .uri("/webjars/swagger-ui/swagger-ui-bundle.js")
                .exchange()
                .expectStatus()
                .isOk();
        http.get()
                .uri("/api-docs/integration")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(body -> assertThat(body).startsWith("/v3/api-docs"));
    }

    @Test
    void metricsAreNotOnThePublicPort() {
        http.get().uri("/actuator/prometheus").exchange().expectStatus().isNotFound();
        http.get().uri("/readyz").exchange().expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec preflight(String botKey, String origin) {
        return http.options()
                .uri("/api/v1/widget/{key}/sessions", botKey)
                .header(HttpHeaders.ORIGIN, origin)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .exchange();
    }

    private void publish(String botKey, String origin) {
        BotPublished bot = new BotPublished(
                "b1",
                botKey,
                "Bot",
                1,
                "fr",
                List.of("fr"),
                List.of(origin),
                Map.of(),
                new Flow("start", List.of(), List.of()),
                Instant.EPOCH);
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                "retail.bot.v1", botKey, JsonMapper.builder().build().writeValueAsBytes(bot));
        message.headers().add("ce_type", "bot.published".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message);
        }
    }

    private static java.util.function.Consumer<HttpHeaders> bearer(String token) {
        return headers -> headers.setBearerAuth(token);
    }
}
