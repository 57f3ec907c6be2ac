package com.retailbot.integration.outbound;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.MessagePurpose;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationRequested;
import com.retailbot.integration.outbound.Delivery.Delivered;
import com.retailbot.integration.outbound.Delivery.Failed;
import com.retailbot.integration.outbound.ShopperMessages.Wording;
import com.retailbot.integration.shop.Shops;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends what other services ask for, and tells them whether it arrived. */
@Service
public class ShopperNotifier {
    private final MessageChannel channel;
    private final ShopperMessages messages;
    private final Shops shops;
    private final FieldCipher cipher;
    private final EventOutbox outbox;
    private final Clock clock;

    ShopperNotifier(
            MessageChannel channel,
            ShopperMessages messages,
            Shops shops,
            FieldCipher cipher,
            EventOutbox outbox,
            Clock clock) {
        this.channel = channel;
        this.messages = messages;
        this.shops = shops;
        this.cipher = cipher;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A verification that has expired before we got to it is not sent any more. */
    @Transactional
    public void askToConfirm(TenantId tenant, VerificationRequested request) {
        if (clock.instant().isBefore(request.expiresAt())) {
            Wording wording = messages.verification(request, shops.of(tenant).name());
            send(
                    tenant,
                    request.verificationId(),
                    MessagePurpose.VERIFICATION,
                    request.phone(),
                    wording,
                    request.orderNumber());
        }
    }

    @Transactional
    public void remindOfCart(TenantId tenant, ReminderRequested request) {
        Wording wording = messages.reminder(request, shops.of(tenant).name());
        send(tenant, request.reminderId(), MessagePurpose.CART_REMINDER, request.phone(), wording, null);
    }

    private void send(
            TenantId tenant,
            String requestId,
            MessagePurpose purpose,
            EncryptedText phone,
            Wording wording,
            @Nullable String orderNumber) {
        OutboundMessage message = new OutboundMessage(
                UUID.randomUUID().toString(),
                requestId,
                purpose,
                cipher.decrypt(tenant, phone),
                wording.language(),
                wording.text(),
                wording.choices(),
                orderNumber);
        Delivery delivery = channel.send(tenant, message);
        String failure = switch (delivery) {
            case Delivered ignored -> null;
            case Failed failed -> failed.reason();
        };
        outbox.publish(
                tenant,
                new ChannelMessageDelivered(
                        message.messageId(),
                        requestId,
                        purpose,
                        delivery.channel(),
                        failure == null,
                        failure,
                        clock.instant()));
    }
}
