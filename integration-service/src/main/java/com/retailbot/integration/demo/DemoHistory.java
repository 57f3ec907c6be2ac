package com.retailbot.integration.demo;

import com.retailbot.events.Channel;
import com.retailbot.events.OrderLine;
import com.retailbot.integration.order.PastOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invents the past of a demo shop, the same for the same seed and day: more orders on Thursdays and around payday, fewer
 * on Fridays, lunch and evening peaks, mostly the big wilayas, a core of customers who come back.
 */
final class DemoHistory {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final double ORDERS_A_DAY = 5;
    private static final int CUSTOMERS = 320;
    private static final List<Integer> HOURS =
            List.of(9, 10, 11, 12, 12, 13, 13, 14, 15, 16, 17, 18, 19, 20, 20, 21, 21, 21, 22, 22, 23, 0);

    private final Random random;
    private final List<DemoSale> products;
    private final List<DemoCustomer> customers;
    private final DemoOutcome outcome;

    /** @param seed of all draws */
    DemoHistory(long seed, List<DemoSale> products) {
        this.random = new Random(seed);
        this.products = products;
        this.customers = new DemoCustomers(random).invent(CUSTOMERS);
        this.outcome = new DemoOutcome(random);
    }

    /** Orders of the days before {@code now}, oldest first; the last day is left to real orders. */
    List<PastOrder> orders(int days, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ALGIERS);
        Instant end = now.minus(1, ChronoUnit.DAYS);
        List<PastOrder> orders = new ArrayList<>();
        for (int back = days; back >= 1; back--) {
            LocalDate day = today.minusDays(back);
            int count = draws(ORDERS_A_DAY * busyness(day, back, days));
            for (int i = 0; i < count; i++) {
                PastOrder order = order(moment(day), now);
                if (order.placedAt().isBefore(end)) {
                    orders.add(order);
                }
            }
        }
        orders.sort(Comparator.comparing(PastOrder::placedAt));
        return orders;
    }

    private PastOrder order(Instant placedAt, Instant now) {
        // The square makes the first customers the regulars.
        DemoCustomer customer = customers.get((int) (Math.pow(random.nextDouble(), 2) * customers.size()));
        List<OrderLine> lines = lines();
        return new PastOrder(
                channel(),
                customer.language(),
                customer.contact(),
                lines,
                placedAt,
                outcome.steps(customer, lines, placedAt, now));
    }

    private List<OrderLine> lines() {
        Map<String, OrderLine> lines = new LinkedHashMap<>();
        int count = 1 + (random.nextInt(100) < 24 ? 1 : 0) + (random.nextInt(100) < 8 ? 1 : 0);
        for (int i = 0; i < count; i++) {
            OrderLine line = product().line(random.nextInt(1000), random.nextInt(100) < 12 ? 2 : 1);
            lines.put(line.variantId(), line);
        }
        return List.copyOf(lines.values());
    }

    private DemoSale product() {
        int ticket =
                random.nextInt(products.stream().mapToInt(DemoSale::popularity).sum());
        for (DemoSale product : products) {
            ticket -= product.popularity();
            if (ticket < 0) {
                return product;
            }
        }
        return products.getLast();
    }

    private Channel channel() {
        int draw = random.nextInt(100);
        return draw < 55 ? Channel.WIDGET : draw < 85 ? Channel.STOREFRONT : Channel.MANUAL;
    }

    private Instant moment(LocalDate day) {
        LocalTime time = LocalTime.of(HOURS.get(random.nextInt(HOURS.size())), random.nextInt(60), random.nextInt(60));
        return day.atTime(time).atZone(ALGIERS).toInstant();
    }

    private static double busyness(LocalDate day, int back, int days) {
        double weekday = switch (day.getDayOfWeek()) {
            case FRIDAY -> 0.65;
            case THURSDAY -> 1.25;
            case SATURDAY -> 1.15;
            case MONDAY, TUESDAY, WEDNESDAY, SUNDAY -> 0.98;
        };
        boolean payday = day.getDayOfMonth() >= 26 || day.getDayOfMonth() <= 4;
        double growth = 0.85 + 0.3 * (days - back) / days;
        return weekday * (payday ? 1.18 : 0.95) * growth;
    }

    /** A Poisson draw: how many orders come when this many are usual. */
    private int draws(double usual) {
        double limit = Math.exp(-usual);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }
}
