package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.retailbot.cartrecovery.CartRecoveryTest;
import com.retailbot.cartrecovery.cart.CartState;
import com.retailbot.cartrecovery.cart.Carts;
import com.retailbot.cartrecovery.reminder.Shoppers.Shopping;
import com.retailbot.cartrecovery.reminder.Shoppers.Visitor;
import com.retailbot.cartrecovery.settings.ShopSettings;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.events.CartRecovered;
import com.retailbot.events.CartStatus;
import com.retailbot.events.Channel;
import com.retailbot.events.ChannelMessageDelivered;
import com.retailbot.events.MessagePurpose;
import com.retailbot.events.Money;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.ShopRegistered;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.MutableClock;
import com.retailbot.testsupport.TestEvents;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way over Kafka, each event delivered twice. */
@CartRecoveryTest
class EventsTest {
    @Autowired
    TestEvents events;

    @Autowired
    Shopping shopping;

    @Autowired
    FieldCipher cipher;

    @Autowired
    DuePoll poll;

    @Autowired
    Carts carts;

    @Autowired
    RecoveryReport report;

    @Autowired
    ShopSettings settings;

    @Autowired
    MutableClock clock;

    private final TenantId tenant = TenantId.random();
    private final Visitor visitor = Visitor.of(tenant);

    @BeforeEach
    void aNewMorning() {
        Shoppers.startAfresh(clock);
    }

    @Test
    void fromTheCartThatIsLeftToTheOrderThatComesBack() {
        twice(shopping.cart(visitor, CartStatus.OPEN, 1));
        await().until(() -> carts.find(tenant, visitor.cartId()).isPresent());
        clock.advance(Duration.ofHours(1));
        poll.run();
        ReminderRequested request =
                events.await(ReminderRequested.class, event -> event.cartId().equals(visitor.cartId()));
        assertThat(cipher.decrypt(tenant, request.phone())).isEqualTo(visitor.phone());

        twice(new ChannelMessageDelivered(
                "m-1",
                request.reminderId(),
                MessagePurpose.CART_REMINDER,
                Channel.SANDBOX,
                true,
                null,
                clock.instant()));
        await().until(() -> report.results(tenant, null, null).figures().delivered() == 1);
        clock.advance(Duration.ofHours(2));
        twice(order(false));

        CartRecovered recovered =
                events.await(CartRecovered.class, event -> event.cartId().equals(visitor.cartId()));
        assertThat(recovered.revenue()).isEqualTo(Money.dzd(6_900));
        twice(new OrderStatusChanged(
                "order of " + visitor.visitorId(),
                "DF-1",
                OrderStatus.SHIPPED,
                OrderStatus.REFUSED,
                "courier",
                null,
                visitor.visitorId(),
                false,
                clock.instant()));
        await().until(() -> report.results(tenant, null, null).figures().recovered() == 0);
        assertThat(events.all(CartRecovered.class, event -> event.cartId().equals(visitor.cartId())))
                .hasSize(1);
    }

    @Test
    void importedPastOrdersStopNothing() {
        twice(shopping.cart(visitor, CartStatus.OPEN, 1));
        twice(order(true));
        twice(new ShopRegistered(
                tenant.value(), "Shop", "fashion", "fr", "DZD", "Africa/Tunis", false, clock.instant()));
        await().until(() -> settings.timeZone(tenant).equals(ZoneId.of("Africa/Tunis")));
        await().until(() -> carts.find(tenant, visitor.cartId()).isPresent());
        await().during(Duration.ofMillis(500))
                .until(() -> carts.find(tenant, visitor.cartId()).orElseThrow().state() == CartState.ACTIVE);
    }

    private void twice(com.retailbot.events.RetailEvent event) {
        EventEnvelope envelope = events.publish(tenant, event);
        events.redeliver(envelope);
    }

    private OrderPlaced order(boolean historical) {
        String phone = String.valueOf(visitor.phone());
        return new OrderPlaced(
                "order of " + visitor.visitorId(),
                "DF-1",
                null,
                null,
                visitor.visitorId(),
                Channel.STOREFRONT,
                "fr",
                new OrderContact(
                        cipher.fingerprint(tenant, "customer", phone),
                        cipher.encrypt(tenant, "Amel"),
                        cipher.encrypt(tenant, phone),
                        null,
                        "16",
                        "Bab Ezzouar"),
                List.of(),
                Money.dzd(400),
                Money.dzd(6_900),
                historical,
                clock.instant());
    }
}
