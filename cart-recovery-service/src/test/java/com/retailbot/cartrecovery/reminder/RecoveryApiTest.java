package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.cartrecovery.CartRecoveryTest;
import com.retailbot.cartrecovery.cart.Carts;
import com.retailbot.cartrecovery.reminder.Shoppers.Shopping;
import com.retailbot.cartrecovery.reminder.Shoppers.Visitor;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.MutableClock;
import com.retailbot.testsupport.TestTokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@CartRecoveryTest
class RecoveryApiTest {
    private static final String SETTINGS = "/api/v1/recovery/settings";

    @Autowired
    RestTestClient http;

    @Autowired
    Shopping shopping;

    @Autowired
    DuePoll poll;

    @Autowired
    Carts carts;

    @Autowired
    Reminders reminders;

    @Autowired
    DeliveryRecorder deliveries;

    @Autowired
    MutableClock clock;

    private final TenantId tenant = TenantId.random();
    private final String manager = TestTokens.member(tenant, Role.MANAGER);

    @BeforeEach
    void aNewMorning() {
        Shoppers.startAfresh(clock);
    }

    @Test
    void aShopThatSetNothingHasAnHourAndQuietNights() {
        get(SETTINGS, manager)
                .expectHeader()
                .valueEquals("ETag", "\"0\"")
                .expectBody()
                .jsonPath("$.enabled")
                .isEqualTo(true)
                .jsonPath("$.abandonAfterMinutes")
                .isEqualTo(60)
                .jsonPath("$.secondReminderAfterMinutes")
                .isEmpty()
                .jsonPath("$.quietHours.from")
                .isEqualTo("21:00");
    }

    @Test
    void settingsAreChangedOverTheVersionThatWasRead() {
        put(manager, null, settings(30, 1_440L)).expectStatus().isEqualTo(428);
        put(manager, "\"0\"", settings(30, 1_440L))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.abandonAfterMinutes")
                .isEqualTo(30);
        put(manager, "\"0\"", settings(45, null)).expectStatus().isEqualTo(412);
        put(manager, "\"1\"", settings(45, null)).expectStatus().isOk();
        get(SETTINGS, manager)
                .expectBody()
                .jsonPath("$.abandonAfterMinutes")
                .isEqualTo(45)
                .jsonPath("$.secondReminderAfterMinutes")
                .isEmpty();
    }

    @Test
    void settingsOutOfRangeAreRefusedAndAgentsMayOnlyLook() {
        put(manager, "\"0\"", settings(0, 5L))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
        put(TestTokens.member(tenant, Role.AGENT), "\"0\"", settings(30, null))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void leftCartsAreListedWithWhatWasDoneAboutThem() {
        Visitor first = Visitor.of(tenant);
        Visitor second = Visitor.of(tenant).withoutConsent();
        shopping.fills(first);
        clock.advance(Duration.ofMinutes(1));
        shopping.fills(second);
        clock.advance(Duration.ofMinutes(59));
        poll.run();
        clock.advance(Duration.ofMinutes(1));
        poll.run();

        Map<?, ?> page = Objects.requireNonNull(get("/api/v1/recovery/carts?limit=1", manager)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        assertThat(page.toString()).contains(second.cartId()).doesNotContain(String.valueOf(first.phone()));
        get("/api/v1/recovery/carts?limit=1&cursor=" + page.get("next"), manager)
                .expectBody()
                .jsonPath("$.items[0].cartId")
                .isEqualTo(first.cartId())
                .jsonPath("$.items[0].reachable")
                .isEqualTo(true)
                .jsonPath("$.items[0].reminders[0].state")
                .isEqualTo("REQUESTED")
                .jsonPath("$.next")
                .isEmpty();
    }

    @Test
    void resultsTellDeliveredFromRequested() {
        Visitor reached = Visitor.of(tenant);
        Visitor unreached = Visitor.of(tenant);
        shopping.fills(reached);
        shopping.fills(unreached);
        clock.advance(Duration.ofHours(1));
        poll.run();
        deliveries.delivered(tenant, reminderOf(reached).id(), clock.instant());
        deliveries.failed(tenant, reminderOf(unreached).id(), "unknown-number");
        shopping.orders(reached, "o-1");

        get("/api/v1/recovery/results", manager)
                .expectBody()
                .jsonPath("$.abandoned")
                .isEqualTo(2)
                .jsonPath("$.requested")
                .isEqualTo(2)
                .jsonPath("$.delivered")
                .isEqualTo(1)
                .jsonPath("$.failed")
                .isEqualTo(1)
                .jsonPath("$.recovered")
                .isEqualTo(1)
                .jsonPath("$.revenue.amount")
                .isEqualTo("6900.00");
        get("/api/v1/recovery/results?from=2020-01-01&to=2020-12-31", manager)
                .expectBody()
                .jsonPath("$.abandoned")
                .isEqualTo(0);
        for (String range : List.of("from=yesterday", "from=-999999999-01-01")) {
            http.get()
                    .uri("/api/v1/recovery/results?" + range)
                    .headers(headers -> headers.setBearerAuth(manager))
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void otherTenantCannotSeeCartsResultsOrSettings() {
        Visitor visitor = Visitor.of(tenant);
        shopping.fills(visitor);
        clock.advance(Duration.ofHours(1));
        poll.run();
        put(manager, "\"0\"", settings(15, null)).expectStatus().isOk();

        TenantId stranger = TenantId.random();
        String token = TestTokens.member(stranger, Role.OWNER);
        get("/api/v1/recovery/carts", token)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        get("/api/v1/recovery/results", token)
                .expectBody()
                .jsonPath("$.abandoned")
                .isEqualTo(0);
        get(SETTINGS, token).expectBody().jsonPath("$.abandonAfterMinutes").isEqualTo(60);
        assertThat(carts.find(stranger, visitor.cartId())).isEmpty();
        assertThat(reminders.find(stranger, reminderOf(visitor).id())).isEmpty();
        deliveries.delivered(stranger, reminderOf(visitor).id(), clock.instant());
        assertThat(reminderOf(visitor).state()).isEqualTo(ReminderState.REQUESTED);
    }

    private Reminder reminderOf(Visitor visitor) {
        return reminders.ofCarts(visitor.tenant(), List.of(visitor.cartId())).getFirst();
    }

    private static Map<String, @Nullable Object> settings(long abandonAfter, @Nullable Long second) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("enabled", true);
        body.put("abandonAfterMinutes", abandonAfter);
        body.put("secondReminderAfterMinutes", second);
        body.put("quietHours", Map.of("enabled", true, "from", "22:00", "until", "08:30"));
        return body;
    }

    private RestTestClient.ResponseSpec get(String path, String token) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private RestTestClient.ResponseSpec put(String token, @Nullable String etag, Map<String, @Nullable Object> body) {
        return http.put()
                .uri(SETTINGS)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    if (etag != null) {
                        headers.setIfMatch(etag);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
