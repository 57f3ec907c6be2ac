package com.retailbot.conversation.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.Http;
import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.Shopper;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.TenantId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TranscriptApiTest extends ServiceTest {

    private static final String KEY = "transcript-test";
    private TenantId tenant;

    @BeforeEach
    void shop() {
        tenant = openShop(KEY);
    }

    @Test
    void membersReadWhatWasSaidAndUnderstood() {
        phrases.with("mon numéro est le 0550 12 34 56, robe kabyle ?", "product_search", "fr");
        Shopper shopper = shopper(KEY);
        shopper.says("mon numéro est le 0550 12 34 56, robe kabyle ?");
        String path = "/api/v1/conversations/" + shopper.conversationId();

        JsonNode agent = member(tenant, Role.AGENT).get(path).json();
        JsonNode analyst = member(tenant, Role.ANALYST).get(path).json();

        assertThat(agent.at("/conversation/received").asInt()).isEqualTo(1);
        assertThat(agent.at("/messages/2/from").asString()).isEqualTo("shopper");
        assertThat(agent.at("/messages/2/text").asString()).contains("0550 12 34 56");
        assertThat(agent.at("/messages/2/understood/intent").asString()).isEqualTo("product_search");
        assertThat(agent.at("/messages/2/understood/entities/0/norm").asString())
                .isEqualTo("+213550123456");
        assertThat(analyst.toString()).doesNotContain("0550", "550123456").contains("robe kabyle", "••••");
    }

    @Test
    void analystsDoNotLearnWhoOrdered() {
        phrases.with("robe kabyle stp", "product_search", "fr");
        Shopper shopper = shopper(KEY);
        shopper.says("robe kabyle stp");
        shopper.presses("add:dress-kabyle-M-blanc");
        shopper.presses("order");
        shopper.says("amina belkacem");
        shopper.says("0550 12 34 56");
        shopper.says("Oran");
        shopper.says("Bir El Djir");
        shopper.presses("form:change");
        shopper.presses("form:name");
        shopper.says("Karim Haddad");
        String path = "/api/v1/conversations/" + shopper.conversationId();

        String agent = member(tenant, Role.AGENT).get(path).text();
        String analyst = member(tenant, Role.ANALYST).get(path).text();

        assertThat(agent).containsIgnoringCase("Amina Belkacem").contains("Karim Haddad");
        assertThat(analyst)
                .doesNotContainIgnoringCase("Amina")
                .doesNotContainIgnoringCase("Belkacem")
                .doesNotContainIgnoringCase("Karim")
                .doesNotContainIgnoringCase("Haddad")
                .contains("Bir El Djir", "•••");
    }

    @Test
    void theListGoesOnWhereTheCursorPoints() {
        for (int i = 0; i < 5; i++) {
            shopper(KEY).says("karakou");
        }
        Http agent = member(tenant, Role.AGENT);
        Set<String> ids = new HashSet<>();
        JsonNode page = agent.get("/api/v1/conversations?limit=2").json();
        int pages = 1;
        while (true) {
            page.path("items")
                    .forEach(item ->
                            assertThat(ids.add(item.path("id").asString())).isTrue());
            if (page.path("next").isNull()) {
                break;
            }
            page = agent.get("/api/v1/conversations?limit=2&cursor="
                            + page.path("next").asString())
                    .json();
            pages++;
        }

        assertThat(ids).hasSizeGreaterThanOrEqualTo(5);
        assertThat(pages).isEqualTo((ids.size() + 1) / 2);
    }

    @Test
    void otherTenantCannotReadConversations() {
        String id = shopper(KEY).conversationId();
        Http stranger = member(TenantId.random(), Role.OWNER);

        assertThat(stranger.get("/api/v1/conversations/" + id).status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/conversations").json().path("items").size())
                .isZero();
        assertThat(new Http(port, null).get("/api/v1/conversations").status()).isEqualTo(401);
    }
}
