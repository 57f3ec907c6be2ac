package com.retailbot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A shop in which each kind of thing exists, with the id of one of each by the path that takes it. */
final class ShopWithEverything {

    static final String CSV = "sku,title_fr,price\nJOURNEY-1,Article d'essai,1000\n";

    static final String EXAMPLE = "{\"text\":\"taghlif hadiya kayen ?\",\"label\":\"gift wrapping\"}";

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Caller owner;
    private final Map<String, String> ids = new LinkedHashMap<>();

    ShopWithEverything(RunningStack stack, String user) {
        owner = stack.signedIn(user);
        known();
        ordered(stack);
        taught(stack);
        made();
    }

    /** @throws AssertionError when nothing is known of this parameter: then this class must learn it */
    String id(String pathUpToParameter) {
        var id = ids.get(pathUpToParameter);
        if (id == null) {
            throw new AssertionError("The isolation journey knows no %s of another shop".formatted(pathUpToParameter));
        }
        return id;
    }

    private void known() {
        ids.put("/api/v1/bots/{id}", first("/api/v1/bots", "id"));
        ids.put("/api/v1/bots/{id}/versions/{number}", "1");
        ids.put("/api/v1/knowledge/{id}", first("/api/v1/knowledge", "id"));
        ids.put("/api/v1/products/{id}", first("/api/v1/products", "productId"));
        ids.put("/api/v1/stock/{variantId}", first("/api/v1/stock", "variantId"));
    }

    /** An order that is to be verified leaves a trace in most services. */
    private void ordered(RunningStack stack) {
        try (var _ = CodPolicy.verifyingEverything(owner)) {
            var shopper = Shopper.visits(stack.anybody(), Shopper.FASHION, "fr");
            var phone = Shopper.newPhone();
            shopper.orders(aVariantInStock(), phone);
            var order = eventually("/api/v1/orders?query=" + phone);
            var orderId = order.get("orderId").asString();
            ids.put("/api/v1/orders/{id}", orderId);
            ids.put("/api/v1/conversations/{id}", shopper.conversationId());
            Awaitility.await("the order is assessed")
                    .atMost(SOON)
                    .until(() -> owner.get("/api/v1/assessments/" + orderId).status() == 200);
            ids.put("/api/v1/assessments/{orderId}", orderId);
            ids.put(
                    "/api/v1/sandbox/messages/{id}",
                    eventually("/api/v1/sandbox/messages").get("messageId").asString());
        }
    }

    private void taught(RunningStack stack) {
        var botId = Shopper.items(owner.get("/api/v1/bots").json()).stream()
                .filter(bot -> bot.get("botKey").asString().equals(Shopper.FASHION))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        ids.put("/api/v1/understanding/bots/{botId}", botId);
        Shopper.visits(stack.anybody(), Shopper.FASHION, "fr").says("zorblax quiftou nergal " + Shopper.newPhone());
        ids.put(
                "/api/v1/understanding/bots/{botId}/not-understood/{id}",
                eventually("/api/v1/understanding/bots/%s/not-understood".formatted(botId))
                        .get("id")
                        .asString());
        var example = owner.post("/api/v1/bots/%s/examples".formatted(id("/api/v1/bots/{id}")), EXAMPLE);
        assertThat(example.status()).as(example.text()).isEqualTo(201);
        ids.put(
                "/api/v1/bots/{id}/examples/{exampleId}",
                example.json().get("id").asString());
    }

    private void made() {
        var preview = owner.send(
                "POST", "/api/v1/catalogue-imports", BodyPublishers.ofString(CSV), "Content-Type", "text/csv");
        assertThat(preview.status()).as(preview.text()).isEqualTo(201);
        ids.put("/api/v1/catalogue-imports/{id}", preview.json().get("importId").asString());

        var botId = id("/api/v1/bots/{id}");
        var flow = owner.get("/api/v1/bots/%s/draft".formatted(botId)).json();
        var test =
                owner.post("/api/v1/bot-tests", Shopper.json(Map.of("botId", botId, "flow", flow, "language", "fr")));
        assertThat(test.status()).as(test.text()).isEqualTo(201);
        ids.put("/api/v1/bot-tests/{testId}", test.json().get("testId").asString());

        var stock = "/api/v1/stock/" + id("/api/v1/stock/{variantId}");
        var before = owner.get(stock);
        count(stock, before.json().get("reserved").asInt());
        ids.put(
                "/api/v1/stock-alerts/{alertId}",
                eventually("/api/v1/stock-alerts").get("alertId").asString());
        count(stock, before.json().get("onHand").asInt());
    }

    private void count(String stock, int onHand) {
        var tag = owner.get(stock).headers().firstValue("ETag").orElseThrow();
        var answer = owner.send(
                "PUT", stock, BodyPublishers.ofString(Shopper.json(Map.of("onHand", onHand))), "If-Match", tag);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private String aVariantInStock() {
        return Shopper.items(owner.get("/api/v1/stock?limit=200").json()).stream()
                .filter(item -> item.get("available").asInt() > 3)
                .findFirst()
                .orElseThrow()
                .get("variantId")
                .asString();
    }

    private String first(String list, String field) {
        return eventually(list).get(field).asString();
    }

    private JsonNode eventually(String list) {
        Awaitility.await(list + " has something")
                .atMost(SOON)
                .until(() -> !Shopper.items(owner.get(list).json()).isEmpty());
        return Shopper.items(owner.get(list).json()).getFirst();
    }
}
