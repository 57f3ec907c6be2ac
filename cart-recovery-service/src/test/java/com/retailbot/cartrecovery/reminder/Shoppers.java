package com.retailbot.cartrecovery.reminder;

import com.retailbot.cartrecovery.cart.CartTracker;
import com.retailbot.cartrecovery.cart.Purchase;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartStatus;
import com.retailbot.events.Channel;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** People who fill carts and order, as the events of the other services tell it, at the time of the test's clock. */
@TestConfiguration(proxyBeanMethods = false)
public class Shoppers {
    static final Instant MONDAY_MORNING_IN_ALGIERS = Instant.parse("2027-01-04T09:00:00Z");
    private static final AtomicLong WEEKS = new AtomicLong();

    @Bean
    MutableClock clock() {
        return MutableClock.at(MONDAY_MORNING_IN_ALGIERS.toString());
    }

    @Bean
    Shopping shopping(CartTracker tracker, FieldCipher cipher, MutableClock clock) {
        return new Shopping(tracker, cipher, clock);
    }

    /** Ten weeks after the test before: what that one left is over. 10 o'clock in Algiers. */
    static void startAfresh(MutableClock clock) {
        clock.set(MONDAY_MORNING_IN_ALGIERS
                .plus(Duration.ofDays(70 * WEEKS.incrementAndGet()))
                .toString());
    }

    /** One visitor with one cart. */
    public record Visitor(
            TenantId tenant,
            String cartId,
            String visitorId,
            @Nullable String phone,
            boolean consent) {
        static Visitor of(TenantId tenant) {
            String id = UUID.randomUUID().toString();
            return new Visitor(tenant, "cart-" + id, "visitor-" + id, "+213555" + id.hashCode(), true);
        }

        Visitor withPhone(@Nullable String other) {
            return new Visitor(tenant, cartId, visitorId, other, consent);
        }

        Visitor withoutConsent() {
            return new Visitor(tenant, cartId, visitorId, phone, false);
        }
    }

    /** What visitors do. */
    public record Shopping(CartTracker tracker, FieldCipher cipher, MutableClock clock) {
        void fills(Visitor visitor) {
            tracker.changed(visitor.tenant(), cart(visitor, CartStatus.OPEN, 1));
        }

        void empties(Visitor visitor) {
            tracker.changed(visitor.tenant(), cart(visitor, CartStatus.EMPTIED, 0));
        }

        void orders(Visitor visitor, String orderId) {
            tracker.bought(visitor.tenant(), purchase(visitor, orderId));
        }

        Purchase purchase(Visitor visitor, String orderId) {
            String key = cipher.fingerprint(visitor.tenant(), "customer", String.valueOf(visitor.phone()));
            return new Purchase(orderId, visitor.visitorId(), key, Money.dzd(6_900), clock.instant());
        }

        public CartChanged cart(Visitor visitor, CartStatus status, int quantity) {
            OrderLine line = new OrderLine(
                    "v-1", "p-1", "SKU-1", new LocalizedText(Map.of("fr", "Chaussures")), 1, Money.dzd(6_500));
            return new CartChanged(
                    visitor.cartId(),
                    visitor.visitorId(),
                    null,
                    "demo-fashion",
                    Channel.STOREFRONT,
                    "dz-latn",
                    quantity == 0 ? List.of() : List.of(line),
                    Money.dzd(6_500L * quantity),
                    visitor.phone() == null ? null : cipher.encrypt(visitor.tenant(), visitor.phone()),
                    visitor.consent(),
                    status,
                    "token of " + visitor.cartId(),
                    clock.instant());
        }
    }
}
