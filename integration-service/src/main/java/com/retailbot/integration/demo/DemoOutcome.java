package com.retailbot.integration.demo;

import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderStatus;
import com.retailbot.integration.order.PastOrder.Step;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents what became of an order. Refusals have causes that a risk model can find: distance, size, first order, habit. */
final class DemoOutcome {
    private static final Set<String> FAR = Set.of("01", "08", "11", "30", "39", "47");
    private static final BigDecimal EXPENSIVE = new BigDecimal("15000");

    private final Random random;
    private final Set<Integer> seen = new HashSet<>();

    DemoOutcome(Random random) {
        this.random = random;
    }

    /** Only what happened before {@code now}: young orders are still on their way. */
    List<Step> steps(DemoCustomer customer, List<OrderLine> lines, Instant placedAt, Instant now) {
        List<Step> steps = new ArrayList<>();
        Instant decided = placedAt.plus(minutes(10, 300));
        boolean refused = random.nextDouble() < refusalProbability(customer, lines);
        if (random.nextInt(100) < 6) {
            steps.add(new Step(OrderStatus.CANCELLED, "shopper-cancelled", decided));
        } else {
            steps.add(new Step(
                    OrderStatus.CONFIRMED, random.nextInt(100) < 70 ? "risk-approved" : "shopper-confirmed", decided));
            Instant shipped = decided.plus(minutes(600, 1800));
            steps.add(new Step(OrderStatus.SHIPPED, "courier", shipped));
            arrive(steps, shipped.plus(days(customer)), refused);
        }
        steps.removeIf(step -> !step.at().isBefore(now));
        return steps;
    }

    private void arrive(List<Step> steps, Instant atTheDoor, boolean refused) {
        steps.add(new Step(refused ? OrderStatus.REFUSED : OrderStatus.DELIVERED, "courier", atTheDoor));
        if (!refused && random.nextInt(100) < 3) {
            steps.add(new Step(OrderStatus.RETURNED, "agent", atTheDoor.plus(minutes(2 * 1440, 7 * 1440))));
        }
    }

    private double refusalProbability(DemoCustomer customer, List<OrderLine> lines) {
        double probability = seen.add(customer.number()) ? 0.16 : 0.08;
        probability += FAR.contains(customer.wilayaCode()) ? 0.12 : 0;
        probability += "16".equals(customer.wilayaCode()) ? -0.03 : 0;
        probability += value(lines).compareTo(EXPENSIVE) > 0 ? 0.1 : 0;
        probability += customer.refusesOften() ? 0.45 : 0;
        return probability;
    }

    private static BigDecimal value(List<OrderLine> lines) {
        return lines.stream()
                .map(line -> line.unitPrice().times(line.quantity()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Duration days(DemoCustomer customer) {
        int usual = FAR.contains(customer.wilayaCode()) ? 4 : 1;
        return Duration.ofDays(usual).plus(minutes(0, 3 * 1440));
    }

    private Duration minutes(int least, int most) {
        return Duration.ofMinutes(least + random.nextInt(most - least + 1));
    }
}
