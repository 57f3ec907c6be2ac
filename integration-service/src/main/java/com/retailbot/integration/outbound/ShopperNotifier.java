package com.retailbot.integration.outbound;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.MessagePurpose;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.TenantId;
import com.retailbot.events.VerificationRequested;
import com.retailbot.integration.cart.CartSearch;
import com.retailbot.integration.outbound.Delivery.Delivered;
import com.retailbot.integration.outbound.Delivery.Failed;
import com.retailbot.integration.outbound.ShopperMessages.Wording;
import com.retailbot.integration.shop.Shops;
import java.time.Clock;
import java.time.Instant;
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
    private final CartSearch carts;
    private final FieldCipher cipher;
    private final EventOutbox outbox;
    private final Clock clock;

    ShopperNotifier(
            MessageChannel channel,
            ShopperMessages messages,
            Shops shops,
            CartSearch carts,
            FieldCipher cipher,
            EventOutbox outbox,
            Clock clock) {
        this.channel = channel;
        this.messages = messages;
        this.shops = shops;
        this.carts = carts;
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

    /** A reminder that waited here until the night, or until its cart was bought, is not sent any more. */
    @Transactional
    public void remindOfCart(TenantId tenant, ReminderRequested request) {
        Instant expiresAt = request.expiresAt();
        if ((expiresAt != null && !clock.instant().isBefore(expiresAt)) || carts.isOrdered(tenant, request.cartId())) {
            tell(
                    tenant,
                    UUID.randomUUID().toString(),
                    request.reminderId(),
                    MessagePurpose.CART_REMINDER,
                    new Failed(channel.channel(), ChannelMessageDelivered.EXPIRED));
            return;
        }
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
        tell(tenant, message.messageId(), requestId, purpose, channel.send(tenant, message));
    }

    private void tell(TenantId tenant, String messageId, String requestId, MessagePurpose purpose, Delivery delivery) {
        String failure = switch (delivery) {
            case Delivered ignored -> null;
            case Failed failed -> failed.reason();
        };
        outbox.publish(
                tenant,
                new ChannelMessageDelivered(
                        messageId, requestId, purpose, delivery.channel(), failure == null, failure, clock.instant()));
    }
}
