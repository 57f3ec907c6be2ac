package com.retailbot.codrisk.training;

import com.retailbot.codrisk.ContactQuality;
import com.retailbot.codrisk.OrderChannel;
import com.retailbot.codrisk.OrderToScore;
import com.retailbot.codrisk.RiskFeature;
import com.retailbot.codrisk.Season;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Plays the synthetic world in the order of time. What an order's features say is only what had become known by then: an
 * outcome enters the records when the courier came back, not when the order was placed.
 */
final class HistoryGenerator {

    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    /** Relative number of orders by hour, outside of Ramadan and in it. */
    private static final double[] ORDINARY_HOURS = {
        3, 2, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 7, 7, 5, 4, 4, 5, 6, 7, 9, 10, 9, 6
    };

    private static final double[] RAMADAN_HOURS = {
        8, 7, 5, 3, 2, 1, 1, 1, 2, 3, 4, 5, 5, 5, 4, 4, 3, 2, 1, 2, 6, 9, 10, 9
    };
    private static final double CHANCE_OF_DISCOUNT = 0.15;
    private static final double MANUAL_SHARE = 0.08;
    private static final double CHAT_WITHOUT_ADDRESS = 0.7;

    private final GeneratorSettings settings;
    private final Draws draws;
    private final SyntheticWilayas wilayas;
    private final RefusalMechanism mechanism;
    private final List<SyntheticShop> shops = new ArrayList<>();
    private final PriorityQueue<Arrival> arrivals =
            new PriorityQueue<>(Comparator.comparing(Arrival::at).thenComparing(Arrival::sequence));
    private final PriorityQueue<Outcome> outcomes =
            new PriorityQueue<>(Comparator.comparing(Outcome::at).thenComparing(Outcome::sequence));
    private long sequence;

    HistoryGenerator(GeneratorSettings settings) {
        this.settings = settings;
        this.draws = new Draws(settings.seed());
        this.wilayas = new SyntheticWilayas(settings, draws);
        this.mechanism = new RefusalMechanism(settings);
        for (int i = 0; i < settings.shops(); i++) {
            shops.add(new SyntheticShop(settings, draws));
        }
    }

    /** Closed orders, oldest first. */
    List<PastOrder> generate() {
        List<PastOrder> history = new ArrayList<>();
        for (LocalDate day = settings.from(); day.isBefore(settings.until()); day = day.plusDays(1)) {
            arrive(day);
            Instant midnight = day.plusDays(1).atStartOfDay(ALGIERS).toInstant();
            while (!arrivals.isEmpty() && arrivals.element().at().isBefore(midnight)) {
                PastOrder past = place(arrivals.remove());
                if (past != null) {
                    history.add(past);
                }
            }
        }
        return history;
    }

    private void arrive(LocalDate day) {
        Season season = Season.of(day);
        double factor = season == Season.BEFORE_EID ? 1.6 : 1;
        double[] hours = season == Season.ORDINARY ? ORDINARY_HOURS : RAMADAN_HOURS;
        for (SyntheticShop shop : shops) {
            int orders = draws.poisson(settings.ordersPerShopAndDay() * factor);
            for (int i = 0; i < orders; i++) {
                int seconds = draws.weighted(hours) * 3600 + draws.below(3600);
                arrivals.add(new Arrival(
                        day.atStartOfDay(ALGIERS).plusSeconds(seconds).toInstant(), sequence++, shop, null));
            }
        }
    }

    /** Null when the order was cancelled before it was shipped: nobody was at the door. */
    private @Nullable PastOrder place(Arrival arrival) {
        learnUntil(arrival.at());
        SyntheticShop shop = arrival.shop();
        SyntheticCustomer customer = arrival.customer();
        if (customer == null) {
            customer = shop.customer(settings, wilayas, draws);
            if (draws.chance(settings.repeatShare())) {
                Duration later = Duration.ofMinutes(10 + draws.below(600));
                arrivals.add(new Arrival(arrival.at().plus(later), sequence++, shop, customer));
            }
        }
        OrderToScore order = order(arrival.at(), shop, customer);
        double probability = mechanism.probability(order, customer, shop.effect, wilayas.effect(customer.wilaya));
        customer.ordered(arrival.at());
        boolean refused = draws.chance(probability);
        if (draws.chance(settings.cancelledShare())) {
            return null;
        }
        Duration delivery =
                Duration.ofDays(SyntheticWilayas.region(customer.wilaya).deliveryDays(draws));
        outcomes.add(new Outcome(arrival.at().plus(delivery), sequence++, shop, customer, refused));
        return new PastOrder(arrival.at(), RiskFeature.vectorOf(order), probability, refused);
    }

    private void learnUntil(Instant now) {
        while (!outcomes.isEmpty() && !outcomes.element().at().isAfter(now)) {
            Outcome outcome = outcomes.remove();
            outcome.customer().closed(outcome.refused());
            outcome.shop().closed(outcome.customer().wilaya, outcome.refused());
        }
    }

    private OrderToScore order(Instant at, SyntheticShop shop, SyntheticCustomer customer) {
        int lines = 1 + (draws.chance(0.22) ? 1 + draws.below(3) : 0);
        int units = lines + (draws.chance(0.12) ? 1 + draws.below(3) : 0);
        double goods = Math.rint(shop.medianBasket * StrictMath.exp(draws.normal(0.5)) * (1 + 0.5 * (lines - 1)));
        double discount = draws.chance(CHANCE_OF_DISCOUNT) ? Math.rint(goods * draws.between(0.05, 0.4)) : 0;
        double fee = 300 + 100 * SyntheticWilayas.region(customer.wilaya).deliveryDays(draws);
        OrderChannel channel = channel(shop);
        return new OrderToScore(
                goods - discount + fee,
                goods,
                discount,
                lines,
                units,
                at,
                ALGIERS,
                channel,
                String.format(Locale.ROOT, "%02d", customer.wilaya),
                contact(channel, customer),
                customer.historyAt(at),
                shop.recordOf(customer.wilaya),
                shop.record());
    }

    /** Conversations mostly ask for the commune and leave the address to the courier's call. */
    private ContactQuality contact(OrderChannel channel, SyntheticCustomer customer) {
        ContactQuality full = customer.contact;
        boolean notAsked = channel == OrderChannel.CHAT && draws.chance(CHAT_WITHOUT_ADDRESS);
        return notAsked ? new ContactQuality(full.name(), null, full.phone()) : full;
    }

    private OrderChannel channel(SyntheticShop shop) {
        if (draws.chance(MANUAL_SHARE)) {
            return OrderChannel.MANUAL;
        }
        return draws.chance(shop.chatShare) ? OrderChannel.CHAT : OrderChannel.STOREFRONT;
    }

    /** @param customer null for somebody yet to be drawn; otherwise the one who orders again the same day */
    private record Arrival(
            Instant at,
            long sequence,
            SyntheticShop shop,
            @Nullable SyntheticCustomer customer) {}

    private record Outcome(
            Instant at, long sequence, SyntheticShop shop, SyntheticCustomer customer, boolean refused) {}
}
