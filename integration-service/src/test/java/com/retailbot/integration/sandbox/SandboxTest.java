package com.retailbot.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.Channel;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.ChannelMessageReplied;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationRequested;
import com.retailbot.integration.Api;
import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.TestEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@IntegrationTest
class SandboxTest {
    private static final String MESSAGES = "/api/v1/sandbox/messages";

    private final TenantId tenant = TenantId.random();

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    FieldCipher cipher;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aVerificationArrivesInTheShoppersLanguageAndTheAnswerGoesBack() {
        VerificationRequested request = verification("ar", Duration.ofHours(2));
        EventEnvelope envelope = events.publish(tenant, request);
        ChannelMessageDelivered delivered = delivered(request.verificationId());
        events.redeliver(envelope);
        Api agent = Api.member(http, tenant, Role.AGENT);

        Api.Answer list = agent.get(MESSAGES);
        assertThat(delivered.delivered()).isTrue();
        assertThat(delivered.channel()).isEqualTo(Channel.SANDBOX);
        assertThat(list.body().at("/items")).hasSize(1);
        assertThat(list.text("/items/0/phone")).isEqualTo("+213550123456");
        assertThat(list.text("/items/0/text")).contains("DF-1042", "هل تؤكدون");
        assertThat(list.text("/items/0/orderNumber")).isEqualTo("DF-1042");
        assertThat(list.body().at("/items/0/choices").findValuesAsString("id")).containsExactly("confirm", "cancel");

        Api.Answer replied =
                agent.post(MESSAGES + "/" + list.text("/items/0/messageId") + "/replies", "{\"choice\": \"confirm\"}");
        assertThat(replied.status()).isEqualTo(201);
        assertThat(replied.text("/replies/0/text")).isEqualTo("نعم، أؤكد");
        ChannelMessageReplied event = events.await(
                ChannelMessageReplied.class, reply -> reply.requestId().equals(request.verificationId()));
        assertThat(event.choice()).isEqualTo("confirm");
        assertThat(cipher.decrypt(tenant, event.text())).isEqualTo("نعم، أؤكد");
    }

    @Test
    void aTypedAnswerGoesBackAsTyped() {
        String id = deliverVerification();
        Api agent = Api.member(http, tenant, Role.AGENT);

        agent.post(MESSAGES + "/" + id + "/replies", "{\"text\": \"wah khoya\"}");

        ChannelMessageReplied event = events.await(
                ChannelMessageReplied.class, reply -> reply.choice() == null && decrypts(reply, "wah khoya"));
        assertThat(event.channel()).isEqualTo(Channel.SANDBOX);
    }

    @Test
    void anAnswerThatCannotBeGivenIsRefused() {
        String id = deliverVerification();
        Api agent = Api.member(http, tenant, Role.AGENT);
        String uri = MESSAGES + "/" + id + "/replies";

        assertThat(agent.post(uri, "{\"choice\": \"later\"}").code()).isEqualTo("unknown-choice");
        assertThat(agent.post(uri, "{\"text\": \"  \"}").code()).isEqualTo("empty-reply");
        assertThat(agent.post(uri, "{}").code()).isEqualTo("empty-reply");
        assertThat(agent.post(uri, "{\"text\": \"" + "x".repeat(1001) + "\"}").status())
                .isEqualTo(400);
        assertThat(Api.member(http, tenant, Role.ANALYST)
                        .post(uri, "{\"text\": \"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(Api.member(http, tenant, Role.ANALYST).get(MESSAGES).status())
                .isEqualTo(403);
    }

    @Test
    void aReminderCarriesTheRestoreLink() {
        ReminderRequested reminder = reminder(Instant.now().plusSeconds(600));
        events.publish(tenant, reminder);
        assertThat(delivered(reminder.reminderId()).delivered()).isTrue();

        Api.Answer list = Api.member(http, tenant, Role.OWNER).get(MESSAGES);
        assertThat(list.text("/items/0/text")).contains("http://localhost:8090/?cart=token", "Khallit");
        assertThat(list.text("/items/0/purpose")).isEqualTo("CART_REMINDER");
        assertThat(list.body().at("/items/0/choices")).isEmpty();
    }

    @Test
    void aReminderThatWaitedTooLongIsNotSent() {
        ReminderRequested late = reminder(Instant.now().minusSeconds(1));
        events.publish(tenant, late);

        ChannelMessageDelivered told = delivered(late.reminderId());
        assertThat(told.delivered()).isFalse();
        assertThat(told.failure()).isEqualTo("expired");
        assertThat(Api.member(http, tenant, Role.OWNER).get(MESSAGES).body().at("/items"))
                .isEmpty();
    }

    private ReminderRequested reminder(Instant expiresAt) {
        return new ReminderRequested(
                UUID.randomUUID().toString(),
                "cart-1",
                cipher.encrypt(tenant, "+213550123456"),
                "dz-latn",
                "http://localhost:8090/?cart=token",
                lines(),
                Money.dzd(6500),
                1,
                Instant.now(),
                expiresAt);
    }

    @Test
    void anExpiredVerificationIsNotSent() {
        VerificationRequested expired = verification("fr", Duration.ofMinutes(-1));
        VerificationRequested valid = verification("fr", Duration.ofMinutes(10));
        events.publish(tenant, expired);
        events.publish(tenant, valid);
        delivered(valid.verificationId());
        assertThat(events.all(
                        ChannelMessageDelivered.class,
                        event -> event.requestId().equals(expired.verificationId())))
                .isEmpty();
    }

    @Test
    void otherTenantCannotReadOrAnswer() {
        String id = deliverVerification();
        Api stranger = Api.member(http, TenantId.random(), Role.OWNER);
        assertThat(stranger.get(MESSAGES).body().at("/items")).isEmpty();
        assertThat(stranger.post(MESSAGES + "/" + id + "/replies", "{\"choice\": \"confirm\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void messagesAreEncryptedAtRest() {
        String id = deliverVerification();
        assertThat(jdbc.sql("select sandbox_message::text from sandbox_message where id = ?::uuid")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("550123456", "Chaussure");
    }

    private String deliverVerification() {
        VerificationRequested request = verification("fr", Duration.ofHours(2));
        events.publish(tenant, request);
        return delivered(request.verificationId()).messageId();
    }

    private ChannelMessageDelivered delivered(String requestId) {
        return events.await(
                ChannelMessageDelivered.class, event -> event.requestId().equals(requestId));
    }

    private boolean decrypts(ChannelMessageReplied reply, String text) {
        try {
            return cipher.decrypt(tenant, reply.text()).equals(text);
        } catch (IllegalStateException ofAnotherShop) {
            return false;
        }
    }

    private VerificationRequested verification(String language, Duration validFor) {
        return new VerificationRequested(
                UUID.randomUUID().toString(),
                "o-1",
                "DF-1042",
                cipher.encrypt(tenant, "+213550123456"),
                language,
                lines(),
                Money.dzd(6900),
                1,
                Instant.now(),
                Instant.now().plus(validFor));
    }

    private static List<OrderLine> lines() {
        return List.of(new OrderLine(
                "v", "p", "SKU", new LocalizedText(Map.of("fr", "Chaussure", "ar", "حذاء")), 1, Money.dzd(6500)));
    }
}
