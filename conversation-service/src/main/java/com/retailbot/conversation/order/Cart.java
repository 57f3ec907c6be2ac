package com.retailbot.conversation.order;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import java.util.ArrayList;
import java.util.List;

/** What the shopper has chosen, a line a variant. */
public record Cart(List<CartLine> lines) {

    public static final Cart EMPTY = new Cart(List.of());
    public static final int MOST_OF_ONE = 99;
    private static final int MOST_LINES = 50;

    public Cart {
        lines = List.copyOf(lines);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Pieces, not lines. */
    public int count() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }

    public Money total() {
        return lines.stream()
                .map(line -> line.unitPrice().times(line.quantity()))
                .reduce(Money::plus)
                .orElse(Money.zero(Money.DZD));
    }

    public int quantityOf(String variantId) {
        return lines.stream()
                .filter(line -> line.variantId().equals(variantId))
                .mapToInt(CartLine::quantity)
                .sum();
    }

    /** The cart with this line instead of any other of the same variant; a full cart stays as it is. */
    public Cart with(CartLine line) {
        List<CartLine> changed = new ArrayList<>(lines);
        for (int at = 0; at < changed.size(); at++) {
            if (changed.get(at).variantId().equals(line.variantId())) {
                changed.set(at, line);
                return new Cart(changed);
            }
        }
        if (changed.size() < MOST_LINES) {
            changed.add(line);
        }
        return new Cart(changed);
    }

    public Cart without(String variantId) {
        return new Cart(lines.stream()
                .filter(line -> !line.variantId().equals(variantId))
                .toList());
    }

    public List<OrderLine> orderLines() {
        return lines.stream().map(CartLine::toOrderLine).toList();
    }
}
