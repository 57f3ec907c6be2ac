package com.retailbot.codfraud.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.retailbot.codfraud.CodFraudTest;
import com.retailbot.codfraud.PlacedOrders;
import com.retailbot.codfraud.assessment.AssessmentPages;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.DecidedBy;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderVerified;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationResult;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@CodFraudTest
class ReviewTest {

    private final TenantId tenant = TenantId.random();

    @Autowired
    TestEvents events;

    @Autowired
    PlacedOrders orders;

    @Autowired
    AssessmentPages assessments;

    @Autowired
    RestTestClient http;

    @Test
    void anAgentConfirmsAnOrderInReview() {
        OrderPlaced order = inReview();

        decide(tenant, Role.AGENT, order, "CONFIRM")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("CONFIRMED")
                .jsonPath("$.decision.by")
                .isEqualTo("AGENT")
                .jsonPath("$.decision.note")
                .isEqualTo("called, sounds real")
                .jsonPath("$.reasons[0].text.ar")
                .isNotEmpty();

        OrderVerified verified =
                events.await(OrderVerified.class, e -> e.orderId().equals(order.orderId()));
        assertThat(verified.result()).isEqualTo(VerificationResult.CONFIRMED);
        assertThat(verified.by()).isEqualTo(DecidedBy.AGENT);
    }

    @Test
    void aDecisionIsMadeOnce() {
        OrderPlaced order = inReview();
        decide(tenant, Role.AGENT, order, "CANCEL").expectStatus().isOk();

        decide(tenant, Role.AGENT, order, "CONFIRM")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("already-decided");
    }

    @Test
    void anAgentMayDecideBeforeTheShopperAnswers() {
        OrderPlaced order = assessed(orders.doubtful(tenant));

        decide(tenant, Role.AGENT, order, "CONFIRM").expectStatus().isOk();

        get(tenant, Role.AGENT, "/api/v1/verifications")
                .expectBody()
                .jsonPath("$.items[0].state")
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void theQueueBeginsWithTheGreatestExpectedLossAndHasPages() {
        assessed(orders.prank(tenant));
        assessed(orders.prank(tenant));
        assessed(orders.calm(tenant));
        await().until(() -> assessments.reviewQueue(tenant, null, 10).items().size() == 2);

        var first = assessments.reviewQueue(tenant, null, 1);
        var second = assessments.reviewQueue(tenant, first.next(), 1);

        assertThat(first.items().getFirst().expectedLoss().amount())
                .isGreaterThanOrEqualTo(second.items().getFirst().expectedLoss().amount());
        assertThat(second.items().getFirst().orderId())
                .isNotEqualTo(first.items().getFirst().orderId());
        assertThat(second.next()).isNull();
        get(tenant, Role.ANALYST, "/api/v1/assessments/review-queue")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2);
    }

    @Test
    void assessmentsAreListedNewestFirstByOutcome() {
        OrderPlaced calm = assessed(orders.calm(tenant));
        assessed(orders.prank(tenant));

        get(tenant, Role.ANALYST, "/api/v1/assessments?outcome=APPROVED&limit=1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].orderId")
                .isEqualTo(calm.orderId())
                .jsonPath("$.next")
                .isEmpty();
        get(tenant, Role.ANALYST, "/api/v1/assessments?limit=1")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.next")
                .isNotEmpty();
        get(tenant, Role.ANALYST, "/api/v1/assessments?outcome=SOMETHING")
                .expectStatus()
                .isBadRequest();
        get(tenant, Role.ANALYST, "/api/v1/assessments?limit=0").expectStatus().isBadRequest();
        get(tenant, Role.ANALYST, "/api/v1/assessments?cursor=nonsense")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void anAnalystReadsButDoesNotDecide() {
        OrderPlaced order = inReview();

        get(tenant, Role.ANALYST, "/api/v1/assessments/" + order.orderId())
                .expectStatus()
                .isOk();
        decide(tenant, Role.ANALYST, order, "CONFIRM").expectStatus().isForbidden();
    }

    @Test
    void otherTenantCannotReadOrDecide() {
        OrderPlaced order = inReview();
        TenantId other = TenantId.random();

        get(other, Role.OWNER, "/api/v1/assessments/" + order.orderId())
                .expectStatus()
                .isNotFound();
        decide(other, Role.OWNER, order, "CONFIRM").expectStatus().isNotFound();
        get(other, Role.OWNER, "/api/v1/assessments")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        get(other, Role.OWNER, "/api/v1/assessments/review-queue")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    private OrderPlaced inReview() {
        return assessed(orders.prank(tenant));
    }

    private OrderPlaced assessed(OrderPlaced order) {
        events.publish(tenant, order);
        events.await(OrderAssessed.class, e -> e.orderId().equals(order.orderId()));
        return order;
    }

    private RestTestClient.ResponseSpec get(TenantId shop, Role role, String path) {
        return http.get()
                .uri(path)
                .header("Authorization", "Bearer " + TestTokens.member(shop, role))
                .exchange();
    }

    private RestTestClient.ResponseSpec decide(TenantId shop, Role role, OrderPlaced order, String decision) {
        return http.post()
                .uri("/api/v1/assessments/" + order.orderId() + "/decision")
                .header("Authorization", "Bearer " + TestTokens.member(shop, role))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"decision\": \"%s\", \"note\": \"called, sounds real\"}".formatted(decision))
                .exchange();
    }
}
