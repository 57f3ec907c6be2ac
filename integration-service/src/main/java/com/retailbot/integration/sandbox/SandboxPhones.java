package com.retailbot.integration.sandbox;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.Channel;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.TenantId;
import com.retailbot.integration.ids.Ids;
import com.retailbot.integration.outbound.Delivery;
import com.retailbot.integration.outbound.MessageChannel;
import com.retailbot.integration.outbound.OutboundMessage;
import com.retailbot.integration.outbound.OutboundMessage.Choice;
import com.retailbot.integration.outbound.ShopperReplies;
import com.retailbot.integration.outbound.ShopperReply;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A channel whose phones are rows in a table. */
@Service
public class SandboxPhones implements MessageChannel {
    private final SandboxMessages messages;
    private final ShopperReplies replies;
    private final FieldCipher cipher;
    private final Clock clock;

    SandboxPhones(SandboxMessages messages, ShopperReplies replies, FieldCipher cipher, Clock clock) {
        this.messages = messages;
        this.replies = replies;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.SANDBOX;
    }

    @Override
    @Transactional
    public Delivery send(TenantId tenant, OutboundMessage message) {
        messages.save(new SandboxMessage(
                tenant,
                message,
                cipher.encrypt(tenant, message.phone()),
                cipher.encrypt(tenant, message.text()),
                clock.instant()));
        return new Delivery.Delivered(channel());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<SandboxView> list(TenantId tenant, int limit, @Nullable String cursor) {
        Cursor position = Cursor.decode(cursor);
        return Page.of(
                        messages.page(
                                tenant, position.at(), Ids.parse(position.id()).orElse(Ids.LAST), Limit.of(limit + 1)),
                        limit,
                        last -> new Cursor(last.sentAt(), last.id().toString()).encode())
                .map(message -> view(tenant, message));
    }

    /**
     * Answers as the phone's owner: presses a button or types.
     *
     * @throws ProblemException 422 when the message has no such button or nothing is answered
     */
    @Transactional
    public SandboxView reply(TenantId tenant, String messageId, @Nullable String text, @Nullable String choice) {
        SandboxMessage message = Ids.parse(messageId)
                .flatMap(id -> messages.lock(tenant, id))
                .orElseThrow(() -> NotFoundException.of("message", messageId));
        EncryptedText said = cipher.encrypt(tenant, choice == null ? typed(text) : label(message, choice));
        Instant now = clock.instant();
        String replyId = UUID.randomUUID().toString();
        message.answered(new SandboxMessage.StoredReply(replyId, said, choice, now));
        replies.received(
                tenant,
                new ShopperReply(replyId, message.requestId(), message.purpose(), Channel.SANDBOX, said, choice),
                now);
        return view(tenant, message);
    }

    private static String typed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new ProblemException(
                    SandboxProblem.EMPTY_REPLY, "The reply says nothing (expected: a text or a choice)");
        }
        return text;
    }

    private static String label(SandboxMessage message, String choice) {
        return message.choices().stream()
                .filter(button -> button.id().equals(choice))
                .findFirst()
                .map(Choice::label)
                .orElseThrow(() -> new ProblemException(
                        SandboxProblem.UNKNOWN_CHOICE,
                        "choice: '%s' (expected: one of %s)"
                                .formatted(
                                        choice,
                                        message.choices().stream()
                                                .map(Choice::id)
                                                .toList())));
    }

    private SandboxView view(TenantId tenant, SandboxMessage message) {
        return new SandboxView(
                message.id().toString(),
                cipher.decrypt(tenant, message.phone()),
                message.purpose(),
                message.language(),
                cipher.decrypt(tenant, message.text()),
                message.choices(),
                message.sentAt(),
                message.replies().stream()
                        .map(reply -> new SandboxView.Reply(
                                reply.replyId(), cipher.decrypt(tenant, reply.text()), reply.choice(), reply.at()))
                        .toList(),
                message.orderNumber());
    }
}
