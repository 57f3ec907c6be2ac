package com.retailbot.codfraud.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.retailbot.codfraud.CodFraudTest;
import com.retailbot.codfraud.PlacedOrders;
import com.retailbot.codfraud.assessment.AssessmentPages;
import com.retailbot.codfraud.assessment.CaseState;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.Channel;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.ChannelMessageReplied;
import com.retailbot.events.DecidedBy;
import com.retailbot.events.MessagePurpose;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderVerified;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationRequested;
import com.retailbot.events.VerificationResult;
import com.retailbot.testsupport.MutableClock;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@CodFraudTest
class VerificationFlowTest {

    private final TenantId tenant = TenantId.random();

    @Autowired
    TestEvents events;

    @Autowired
    PlacedOrders orders;

    @Autowired
    AssessmentPages assessments;

    @Autowired
    FieldCipher cipher;

    @Autowired
    MutableClock clock;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDoubtfulOrderIsConfirmedByTheShopperInArabizi() {
        VerificationRequested asked = askAbout(orders.doubtful(tenant));
        assertThat(asked.attempt()).isOne();
        assertThat(cipher.decrypt(tenant, asked.phone())).isEqualTo("0550123987");

        reply(tenant, asked, "wah nconfirmi", null);

        OrderVerified verified = verified(asked);
        assertThat(verified.result()).isEqualTo(VerificationResult.CONFIRMED);
        assertThat(verified.by()).isEqualTo(DecidedBy.SHOPPER);
        assertThat(verified.verificationId()).isEqualTo(asked.verificationId());
        assertThat(state(asked)).isEqualTo(CaseState.CONFIRMED);
    }

    @Test
    void aPressedButtonCancelsTheOrder() {
        VerificationRequested asked = askAbout(orders.doubtful(tenant));

        reply(tenant, asked, "Annuler", "cancel");

        assertThat(verified(asked).result()).isEqualTo(VerificationResult.CANCELLED);
        assertThat(state(asked)).isEqualTo(CaseState.CANCELLED);
    }

    @Test
    void anUnclearReplyGoesToAPersonWhoCanReadIt() {
        VerificationRequested asked = askAbout(orders.doubtful(tenant));

        reply(tenant, asked, "chhal twasil l wahran?", null);

        await().untilAsserted(() -> assertThat(state(asked)).isEqualTo(CaseState.IN_REVIEW));
        http.get()
                .uri("/api/v1/verifications?state=HANDED_OVER")
                .header("Authorization", "Bearer " + TestTokens.member(tenant, Role.AGENT))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].orderId")
                .isEqualTo(asked.orderId())
                .jsonPath("$.items[0].reply")
                .isEqualTo("chhal twasil l wahran?");
    }

    @Test
    void aLateClearAnswerStillCountsWhileNobodyDecided() {
        VerificationRequested asked = askAbout(orders.doubtful(tenant));
        reply(tenant, asked, "pardon ?", null);
        await().untilAsserted(() -> assertThat(state(asked)).isEqualTo(CaseState.IN_REVIEW));

        reply(tenant, asked, "نعم", null);

        assertThat(verified(asked).result()).isEqualTo(VerificationResult.CONFIRMED);
    }

    @Test
    void theShopperIsRemindedOnceAndThenAPersonDecides() {
        atTheShopsTime(LocalTime.NOON);
        VerificationRequested asked = askAbout(orders.doubtful(tenant));

        clock.advance(Duration.ofHours(3));
        VerificationRequested reminder =
                events.await(VerificationRequested.class, e -> e.orderId().equals(asked.orderId()) && e.attempt() == 2);
        assertThat(reminder.verificationId()).isEqualTo(asked.verificationId());
        assertThat(state(asked)).isEqualTo(CaseState.AWAITING_SHOPPER);

        clock.advance(Duration.ofHours(21));
        await().untilAsserted(() -> assertThat(state(asked)).isEqualTo(CaseState.IN_REVIEW));
        assertThat(events.all(VerificationRequested.class, e -> e.orderId().equals(asked.orderId())))
                .hasSize(2);
        assertThat(events.all(OrderVerified.class, e -> e.orderId().equals(asked.orderId())))
                .isEmpty();
    }

    @Test
    void nobodyIsRemindedAtNight() {
        atTheShopsTime(LocalTime.of(21, 0));
        VerificationRequested asked = askAbout(orders.doubtful(tenant));

        clock.advance(Duration.ofHours(3));
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(attempts(asked)).containsExactly(1));
        clock.advance(Duration.ofHours(7));
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(attempts(asked)).containsExactly(1));

        clock.advance(Duration.ofHours(1));
        await().untilAsserted(() -> assertThat(attempts(asked)).containsExactly(1, 2));
    }

    /** Later today or tomorrow: the clock of all these tests only goes forward. */
    private void atTheShopsTime(LocalTime time) {
        ZonedDateTime now = clock.instant().atZone(ZoneId.of("Africa/Algiers"));
        ZonedDateTime wanted = now.with(time);
        clock.advance(Duration.between(
                now, wanted.isAfter(now) ? wanted : now.plusDays(1).with(time)));
    }

    private List<Integer> attempts(VerificationRequested asked) {
        return events.all(VerificationRequested.class, e -> e.orderId().equals(asked.orderId())).stream()
                .map(VerificationRequested::attempt)
                .toList();
    }

    @Test
    void anOrderThatCannotBeReadHoldsNobodyElsesUp() {
        atTheShopsTime(LocalTime.of(10, 0));
        TenantId other = TenantId.random();
        VerificationRequested unreadable = askAbout(orders.doubtful(other), other);
        VerificationRequested asked = askAbout(orders.doubtful(tenant));
        jdbc.sql(
                        "update verification set lines = 'no JSON', next_action_at = next_action_at - interval '1 hour' where id = ?")
                .param(unreadable.verificationId())
                .update();

        clock.advance(Duration.ofHours(3));

        events.await(VerificationRequested.class, e -> e.orderId().equals(asked.orderId()) && e.attempt() == 2);
    }

    @Test
    void aMessageThatCannotBeDeliveredGoesToAPerson() {
        VerificationRequested asked = askAbout(orders.doubtful(tenant));

        events.publish(
                tenant,
                new ChannelMessageDelivered(
                        "m-1",
                        asked.verificationId(),
                        MessagePurpose.VERIFICATION,
                        Channel.SANDBOX,
                        false,
                        "no such number",
                        clock.instant()));

        await().untilAsserted(() -> assertThat(state(asked)).isEqualTo(CaseState.IN_REVIEW));
    }

    @Test
    void otherTenantCannotAnswerForTheShopper() {
        VerificationRequested asked = askAbout(orders.doubtful(tenant));
        TenantId other = TenantId.random();

        reply(other, asked, "oui", null);

        VerificationRequested next = askAbout(orders.doubtful(other), other);
        reply(other, next, "oui", null);
        verified(next);
        assertThat(state(asked)).isEqualTo(CaseState.AWAITING_SHOPPER);
    }

    @Test
    void otherTenantCannotSeeVerifications() {
        askAbout(orders.doubtful(tenant));

        http.get()
                .uri("/api/v1/verifications")
                .header("Authorization", "Bearer " + TestTokens.member(TenantId.random(), Role.OWNER))
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    private VerificationRequested askAbout(OrderPlaced order) {
        return askAbout(order, tenant);
    }

    private VerificationRequested askAbout(OrderPlaced order, TenantId shop) {
        events.publish(shop, order);
        return events.await(VerificationRequested.class, e -> e.orderId().equals(order.orderId()));
    }

    private void reply(TenantId shop, VerificationRequested asked, String text, @Nullable String choice) {
        events.publish(
                shop,
                new ChannelMessageReplied(
                        UUID.randomUUID().toString(),
                        asked.verificationId(),
                        MessagePurpose.VERIFICATION,
                        Channel.SANDBOX,
                        cipher.encrypt(shop, text),
                        choice,
                        clock.instant()));
    }

    private OrderVerified verified(VerificationRequested asked) {
        return events.await(OrderVerified.class, e -> e.orderId().equals(asked.orderId()));
    }

    private CaseState state(VerificationRequested asked) {
        return assessments.ofOrder(tenant, asked.orderId()).state();
    }
}
