package com.retailbot.conversation.bottest;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.Http;
import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.TestFlows;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.CartEdited;
import com.retailbot.events.TenantId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BotTestApiTest extends ServiceTest {

    private static final String KEY = "bottest-test";
    private static final JsonMapper JSON = JsonMapper.shared();
    private TenantId tenant;

    @BeforeEach
    void shop() {
        tenant = openShop(KEY);
    }

    @Test
    void aDraftIsPlayedOnTheRealProducts() {
        phrases.with("sbat 42 ken nwar", "product_search", "dz-latn");
        Http manager = member(tenant, Role.MANAGER);

        JsonNode started = start(manager).json();
        String path = "/api/v1/bot-tests/" + started.path("testId").asString() + "/messages";
        JsonNode answer = manager.post(path, "{\"text\":\"sbat 42 ken nwar\"}").json();
        JsonNode added =
                manager.post(path, "{\"choice\":\"add:shoe-city-42-noir\"}").json();

        assertThat(started.at("/messages/0/text").asString()).isEqualTo("Bonjour !");
        assertThat(answer.at("/messages/0/cards/0/productId").asString()).isEqualTo("shoe-city");
        assertThat(answer.at("/understood/intent").asString()).isEqualTo("product_search");
        assertThat(answer.at("/understood/language").asString()).isEqualTo("dz-latn");
        assertThat(answer.at("/understood/entities/0/type").asString()).isEqualTo("colour");
        assertThat(answer.at("/blockPath")).extracting(JsonNode::asString).containsExactly("menu", "listen", "search");
        assertThat(added.at("/messages/0/cart/lines/0/quantity").asInt()).isEqualTo(1);
        assertThat(events.all(
                        CartEdited.class,
                        event -> event.conversationId()
                                .contains(started.path("testId").asString())))
                .isEmpty();
    }

    @Test
    void otherTenantCannotContinueATest() {
        String id = start(member(tenant, Role.MANAGER)).json().path("testId").asString();

        Http.Answer answer = member(TenantId.random(), Role.OWNER)
                .post("/api/v1/bot-tests/" + id + "/messages", "{\"text\":\"bonjour\"}");

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void testingIsForThoseWhoEditBots() {
        assertThat(start(member(tenant, Role.ANALYST)).status()).isEqualTo(403);
        assertThat(start(new Http(port, null)).status()).isEqualTo(401);
    }

    @Test
    void anUnfinishedDraftIsPlayedAsFarAsItGoes() {
        String flow =
                "{\"startBlockId\":\"x\",\"blocks\":[{\"id\":\"x\",\"type\":\"hologram\",\"position\":{\"x\":0,\"y\":0},"
                        + "\"texts\":{},\"settings\":{}}],\"edges\":[]}";

        Http.Answer answer = member(tenant, Role.OWNER)
                .post("/api/v1/bot-tests", "{\"botId\":\"b\",\"flow\":%s,\"language\":\"ar\"}".formatted(flow));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("messages").isEmpty()).isTrue();
    }

    @Test
    void aRequestWithoutAFlowIsAProblem() {
        Http manager = member(tenant, Role.MANAGER);

        assertThat(manager.post("/api/v1/bot-tests", "{\"botId\":\"b\"}").status())
                .isEqualTo(400);
        assertThat(manager.post("/api/v1/bot-tests", "{\"botId\":\"b\",\"flow\":{}}")
                        .status())
                .isEqualTo(400);
        assertThat(manager.post("/api/v1/bot-tests", "{").status()).isEqualTo(400);
    }

    private static Http.Answer start(Http http) {
        return http.post(
                "/api/v1/bot-tests",
                JSON.writeValueAsString(Map.of("botId", "bot-1", "flow", TestFlows.shop(), "language", "fr")));
    }
}
