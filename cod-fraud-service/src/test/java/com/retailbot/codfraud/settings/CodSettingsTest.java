package com.retailbot.codfraud.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.codfraud.CodFraudTest;
import com.retailbot.codfraud.PlacedOrders;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@CodFraudTest
class CodSettingsTest {

    private static final String STRICT = """
            {"verifyFrom": 0.01, "reviewFrom": 0.02, "shippingCost": "900.00", "reminderAfterMinutes": 30, "expiresAfterMinutes": 90}""";

    private final TenantId tenant = TenantId.random();

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    PlacedOrders orders;

    @Test
    void aShopStartsWithTheDefaultsAndChangesThem() {
        get(tenant)
                .expectHeader()
                .valueEquals("ETag", "\"0\"")
                .expectBody()
                .jsonPath("$.shippingCost")
                .isEqualTo("700.00")
                .jsonPath("$.verifyFrom")
                .isEqualTo(0.35);

        put(tenant, Role.MANAGER, "\"0\"", STRICT)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");

        get(tenant)
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.shippingCost")
                .isEqualTo("900.00");
        put(tenant, Role.MANAGER, "\"1\"", STRICT.replace("0.02", "0.03"))
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
    }

    @Test
    void anEditOfAnOldVersionIsRefused() {
        put(tenant, Role.OWNER, "\"0\"", STRICT).expectStatus().isOk();

        put(tenant, Role.OWNER, "\"0\"", STRICT).expectStatus().isEqualTo(412);
        put(tenant, Role.OWNER, null, STRICT).expectStatus().isEqualTo(428);
    }

    @Test
    void thresholdsThatContradictEachOtherAreRefused() {
        put(tenant, Role.OWNER, "\"0\"", STRICT.replace("0.01", "0.9"))
                .expectStatus()
                .isBadRequest();
        put(tenant, Role.OWNER, "\"0\"", STRICT.replace("900.00", "-1"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void theShopsOwnThresholdsDecide() {
        put(tenant, Role.OWNER, "\"0\"", STRICT).expectStatus().isOk();
        OrderPlaced calm = orders.calm(tenant);

        events.publish(tenant, calm);

        OrderAssessed assessed =
                events.await(OrderAssessed.class, e -> e.orderId().equals(calm.orderId()));
        assertThat(assessed.outcome()).isEqualTo(AssessmentOutcome.REVIEW_NEEDED);
    }

    @Test
    void onlyManagersAndOwnersSeeAndChangeSettings() {
        put(tenant, Role.AGENT, "\"0\"", STRICT).expectStatus().isForbidden();
        http.get()
                .uri("/api/v1/cod-settings")
                .header("Authorization", "Bearer " + TestTokens.member(tenant, Role.ANALYST))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void otherTenantCannotSeeTheSettings() {
        put(tenant, Role.OWNER, "\"0\"", STRICT).expectStatus().isOk();

        get(TenantId.random()).expectHeader().valueEquals("ETag", "\"0\"");
    }

    private RestTestClient.ResponseSpec get(TenantId shop) {
        return http.get()
                .uri("/api/v1/cod-settings")
                .header("Authorization", "Bearer " + TestTokens.member(shop, Role.MANAGER))
                .exchange();
    }

    private RestTestClient.ResponseSpec put(TenantId shop, Role role, @Nullable String ifMatch, String body) {
        var request = http.put()
                .uri("/api/v1/cod-settings")
                .header("Authorization", "Bearer " + TestTokens.member(shop, role))
                .contentType(MediaType.APPLICATION_JSON);
        if (ifMatch != null) {
            request = request.header("If-Match", ifMatch);
        }
        return request.body(body).exchange();
    }
}
