package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.cartrecovery.cart.Cart;
import com.retailbot.cartrecovery.cart.CartState;
import com.retailbot.cartrecovery.reminder.ReminderDecision.Cancel;
import com.retailbot.cartrecovery.reminder.ReminderDecision.Postpone;
import com.retailbot.cartrecovery.reminder.ReminderDecision.Send;
import com.retailbot.cartrecovery.settings.QuietHours;
import com.retailbot.cartrecovery.settings.RecoverySettings;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.Money;
import com.retailbot.events.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderRulesTest {
    private static final Instant LEFT = Instant.parse("2027-01-04T09:00:00Z");
    private static final EncryptedText PHONE = new EncryptedText("k1", "c2FtcGxl");

    @Test
    void aLeftCartWithConsentIsRemindedByDay() {
        assertThat(decide(cart(CartState.ABANDONED, true, PHONE), LEFT)).isEqualTo(new Send());
    }

    @Test
    void aBuyerIsNeverReminded() {
        assertThat(rules(cart(CartState.ABANDONED, true, PHONE), true, true, null)
                        .decide(LEFT))
                .isEqualTo(new Cancel(ReminderReason.BOUGHT));
        assertThat(decide(cart(CartState.ORDERED, true, PHONE), LEFT)).isEqualTo(new Cancel(ReminderReason.BOUGHT));
    }

    @Test
    void aCartThatIsInUseOrEmptyIsLeftAlone() {
        assertThat(decide(cart(CartState.ACTIVE, true, PHONE), LEFT))
                .isEqualTo(new Cancel(ReminderReason.CART_CHANGED));
        assertThat(decide(cart(CartState.EMPTIED, true, PHONE), LEFT))
                .isEqualTo(new Cancel(ReminderReason.CART_CHANGED));
    }

    @Test
    void consentAndPhoneAreAskedForAtTheMomentOfSending() {
        assertThat(decide(cart(CartState.ABANDONED, false, PHONE), LEFT))
                .isEqualTo(new Cancel(ReminderReason.NO_CONSENT));
        assertThat(decide(cart(CartState.ABANDONED, true, null), LEFT))
                .isEqualTo(new Cancel(ReminderReason.NO_CONSENT));
    }

    @Test
    void aShopThatSwitchedOffMeanwhileSendsNothing() {
        assertThat(rules(cart(CartState.ABANDONED, true, PHONE), false, false, null)
                        .decide(LEFT))
                .isEqualTo(new Cancel(ReminderReason.SWITCHED_OFF));
    }

    @Test
    void afterAWeekTheMomentHasPassed() {
        Cart cart = cart(CartState.ABANDONED, true, PHONE);
        assertThat(decide(cart, LEFT.plus(Duration.ofDays(7)))).isEqualTo(new Send());
        assertThat(decide(cart, LEFT.plus(Duration.ofDays(7)).plusSeconds(1)))
                .isEqualTo(new Cancel(ReminderReason.TOO_LATE));
    }

    @Test
    void theDayAfterTheLastReminderIsTheEarliest() {
        Instant last = LEFT.minus(Duration.ofHours(23));
        ReminderRules rules = rules(cart(CartState.ABANDONED, true, PHONE), true, false, last);
        assertThat(rules.decide(LEFT))
                .isEqualTo(new Postpone(last.plus(Duration.ofHours(24)), ReminderReason.FREQUENCY_CAP));
        assertThat(rules.decide(last.plus(Duration.ofHours(24)))).isEqualTo(new Send());
    }

    @Test
    void theNightIsQuiet() {
        assertThat(decide(cart(CartState.ABANDONED, true, PHONE), Instant.parse("2027-01-04T22:30:00Z")))
                .isEqualTo(new Postpone(Instant.parse("2027-01-05T08:00:00Z"), ReminderReason.QUIET_HOURS));
    }

    private static ReminderDecision decide(Cart cart, Instant now) {
        return rules(cart, true, false, null).decide(now);
    }

    private static ReminderRules rules(Cart cart, boolean enabled, boolean bought, @Nullable Instant lastRequested) {
        return new ReminderRules(
                cart,
                new RecoverySettings(enabled, Duration.ofHours(1), null, QuietHours.NIGHT),
                ZoneId.of("Africa/Algiers"),
                bought,
                lastRequested,
                Duration.ofHours(24),
                Duration.ofDays(7));
    }

    private static Cart cart(CartState state, boolean consent, @Nullable EncryptedText phone) {
        return new Cart(
                TenantId.random(),
                "cart-1",
                "visitor-1",
                null,
                "fr",
                List.of(),
                Money.dzd(6_500),
                phone,
                phone == null ? null : "customer-1",
                consent,
                "token",
                LEFT,
                state,
                null,
                LEFT,
                null);
    }
}
