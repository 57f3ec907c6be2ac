package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.journeys.ApiDocuments.Operation;
import com.retailbot.journeys.Caller.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Walks every operation of the committed API documents, so that a new endpoint cannot be forgotten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantIsolationJourneyTest {

    private static final String SHOP = "{\"name\":\"Essai\",\"industry\":\"fashion\",\"defaultLanguage\":\"fr\"}";

    /** Valid bodies: a refusal must come from who asks, not from what is asked. Other PUTs send back what GET answers. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/v1/bots", "{\"name\":\"Essai\"}"),
            Map.entry(
                    "PUT /api/v1/bots/{id}/settings",
                    "{\"name\":\"Essai\",\"languages\":[\"fr\"],\"defaultLanguage\":\"fr\",\"allowedOrigins\":[],\"theme\":{}}"),
            Map.entry("POST /api/v1/knowledge", "{\"question\":{\"fr\":\"Où ?\"},\"answer\":{\"fr\":\"Ici.\"}}"),
            Map.entry("PUT /api/v1/knowledge/{id}", "{\"question\":{\"fr\":\"Où ?\"},\"answer\":{\"fr\":\"Ici.\"}}"),
            Map.entry("PUT /api/v1/shops/current", SHOP),
            Map.entry("POST /api/v1/assessments/{orderId}/decision", "{\"decision\":\"CANCEL\"}"),
            Map.entry("POST /api/v1/orders/{id}/status", "{\"to\":\"CANCELLED\"}"),
            Map.entry("PUT /api/v1/products/{id}/sale", "{\"onSale\":true}"),
            Map.entry("POST /api/v1/sandbox/messages/{id}/replies", "{\"text\":\"oui\"}"),
            Map.entry("PUT /api/v1/stock/{variantId}", "{\"onHand\":7}"),
            Map.entry("PUT /api/v1/stock/{variantId}/threshold", "{\"threshold\":3}"),
            Map.entry("POST /api/v1/bots/{id}/examples", ShopWithEverything.EXAMPLE),
            Map.entry("PUT /api/v1/bots/{id}/examples/{exampleId}", ShopWithEverything.EXAMPLE),
            Map.entry("POST /api/v1/bots/{id}/example-imports", "{\"table\":\"bonjour\\tgreet\"}"),
            Map.entry("PUT /api/v1/understanding/bots/{botId}/not-understood/{id}", "{\"outcome\":\"DISMISSED\"}"),
            Map.entry("POST /api/v1/bot-tests/{testId}/messages", "{\"text\":\"bonjour\"}"),
            Map.entry("POST /api/v1/catalogue-imports", ShopWithEverything.CSV));

    /** A person's own affairs, which no role restricts. */
    private static final Set<String> OF_ANYBODY = Set.of("POST /api/v1/shops", "PUT /api/v1/me/active-shop");

    /** Reads in spite of its method. */
    private static final Set<String> READING = Set.of("POST /api/v1/bots/{id}/validation");

    /** The same for every shop, or about the person who asks. */
    private static final Set<String> WITHOUT_TENANT =
            Set.of("/api/v1/templates", "/api/v1/me", "/api/v1/understanding/model-card");

    private final RunningStack stack = RunningStack.get();
    private final Caller owner = stack.signedIn("owner@fashion.demo");
    private final Caller stranger = stack.signedIn("owner@electronics.demo");
    private final Caller analyst = stack.signedIn("analyst@fashion.demo");
    private final Set<String> ids = new TreeSet<>();
    private ShopWithEverything shop;

    @BeforeAll
    void fillTheShopAndReadItsIds() {
        shop = new ShopWithEverything(stack, "owner@fashion.demo");
        lists().map(operation -> call(owner, operation)).forEach(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            if (isJson(answer)) {
                collect(answer.json(), ids);
            }
        });
        assertThat(ids).hasSizeGreaterThan(100);
    }

    @Test
    void everyServiceHasADocument() {
        assertThat(ApiDocuments.services())
                .containsExactly(
                        "analytics",
                        "bot-config",
                        "cart-recovery",
                        "cod-fraud",
                        "conversation",
                        "integration",
                        "inventory");
        assertThat(ApiDocuments.ofMembers()).hasSizeGreaterThan(40);
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenNothingOpens() {
        return ApiDocuments.ofMembers().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    var answer = call(stack.anybody(), operation);
                    assertThat(answer.status()).as(answer.text()).isEqualTo(401);
                    assertThat(answer.json().get("code").asString()).isEqualTo("unauthenticated");
                }));
    }

    /** The owner reads the same id, so the 404 is about who asks. */
    @TestFactory
    Stream<DynamicTest> otherShopsIdsDoNotExist() {
        return ApiDocuments.ofMembers().stream()
                .filter(Operation::namesSomething)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    if (operation.reads()) {
                        assertThat(call(owner, operation).status()).isEqualTo(200);
                    }
                    var answer = call(stranger, operation);
                    assertThat(answer.status()).as(answer.text()).isEqualTo(404);
                    assertThat(answer.json().get("code").asString()).isEqualTo("not-found");
                }));
    }

    @TestFactory
    Stream<DynamicTest> listsHoldNothingOfOtherShops() {
        return lists().map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
            var answer = call(stranger, operation);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.text()).doesNotContain(ids);
        }));
    }

    @TestFactory
    Stream<DynamicTest> analystsChangeNothing() {
        return ApiDocuments.ofMembers().stream()
                .filter(operation -> !operation.reads())
                .filter(operation -> !OF_ANYBODY.contains(operation.toString()))
                .filter(operation -> !READING.contains(operation.toString()))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    var answer = call(analyst, operation);
                    assertThat(answer.status()).as(answer.text()).isEqualTo(403);
                    assertThat(answer.json().get("code").asString()).isEqualTo("forbidden");
                }));
    }

    @Test
    void nobodyMovesIntoAShopThatHeDoesNotBelongTo() {
        var fashion = SignIn.claims(owner.token()).get("shop_id").asString();

        var answer = stranger.put("/api/v1/me/active-shop", Shopper.json(Map.of("shopId", fashion)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
    }

    private Answer call(Caller caller, Operation operation) {
        var path = ApiDocuments.filled(operation.path(), shop::id);
        var type = operation.takesCsv() ? "text/csv" : "application/json";
        var body = operation.reads() || !operation.takesBody()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(body(operation, path));
        return operation.method().equals("PUT")
                ? caller.send(operation.method(), path, body, "Content-Type", type, "If-Match", "\"0\"")
                : caller.send(operation.method(), path, body, "Content-Type", type);
    }

    private String body(Operation operation, String path) {
        var known = BODIES.get(operation.toString());
        if (known != null) {
            return known;
        }
        return switch (operation.toString()) {
            case "POST /api/v1/shops" -> SHOP;
            case "PUT /api/v1/me/active-shop" ->
                Shopper.json(Map.of(
                        "shopId", SignIn.claims(owner.token()).get("shop_id").asString()));
            case "POST /api/v1/bot-tests" -> aBotTest();
            default -> {
                var current = owner.get(path);
                assertThat(current.status())
                        .as("The isolation journey knows no body for %s", operation)
                        .isEqualTo(200);
                yield current.text();
            }
        };
    }

    private String aBotTest() {
        var botId = shop.id("/api/v1/bots/{id}");
        var flow = owner.get("/api/v1/bots/%s/draft".formatted(botId)).json();
        return Shopper.json(Map.of("botId", botId, "flow", flow, "language", "fr"));
    }

    private static Stream<Operation> lists() {
        return ApiDocuments.ofMembers().stream()
                .filter(operation -> operation.reads() && !operation.namesSomething())
                .filter(operation -> !WITHOUT_TENANT.contains(operation.path()));
    }

    private static boolean isJson(Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("json");
    }

    /** Everything that looks like an id. */
    private static void collect(JsonNode node, Set<String> ids) {
        node.forEach(child -> collect(child, ids));
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field ->
                            field.getKey().equals("id") || field.getKey().endsWith("Id"))
                    .filter(field -> field.getValue().isString())
                    .map(field -> field.getValue().asString())
                    .filter(id -> id.length() >= 8)
                    .forEach(ids::add);
        }
    }
}
