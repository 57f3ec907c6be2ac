package com.retailbot.integration.outbound.messaging;

import com.retailbot.defaults.events.Inbox;
import com.retailbot.defaults.events.Received;
import com.retailbot.events.CodEvent;
import com.retailbot.events.RecoveryEvent;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.Topics;
import com.retailbot.events.VerificationRequested;
import com.retailbot.integration.outbound.ShopperNotifier;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Requests of cod-fraud and cart-recovery to write to a shopper. */
@Component
class ShopperMessagesListener {
    private static final String VERIFICATIONS = "integration.verifications";
    private static final String REMINDERS = "integration.reminders";

    private final ShopperNotifier notifier;
    private final Inbox inbox;

    ShopperMessagesListener(ShopperNotifier notifier, Inbox inbox) {
        this.notifier = notifier;
        this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.COD, groupId = VERIFICATIONS)
    void onCod(Received<CodEvent> received) {
        if (received.event() instanceof VerificationRequested request) {
            inbox.once(VERIFICATIONS, received, () -> notifier.askToConfirm(received.tenant(), request));
        }
    }

    @KafkaListener(topics = Topics.RECOVERY, groupId = REMINDERS)
    void onRecovery(Received<RecoveryEvent> received) {
        if (received.event() instanceof ReminderRequested request) {
            inbox.once(REMINDERS, received, () -> notifier.remindOfCart(received.tenant(), request));
        }
    }
}
