package com.retailbot.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in a currency's major unit with two decimals, for example 1250.00 DZD. Written to JSON as
 * {@code {"amount": "1250.00", "currency": "DZD"}}: a decimal string, never a binary float.
 *
 * @param amount decimal with exactly two decimals; negative amounts are refunds
 * @param currency ISO 4217 code
 */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {

    public static final String DZD = "DZD";

    public Money {
        if (currency.length() != 3) {
            throw new IllegalArgumentException("currency: '" + currency + "' (expected: an ISO 4217 code such as DZD)");
        }
        if (amount.scale() > 2 && amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("amount: " + amount + " (expected: at most two decimals)");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money dzd(String amount) {
        return new Money(new BigDecimal(amount), DZD);
    }

    public static Money dzd(long amount) {
        return new Money(BigDecimal.valueOf(amount), DZD);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    public Money times(int quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity)), currency);
    }

    /** Multiplies by a factor such as a probability, rounding half up to the cent. */
    public Money times(double factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)).setScale(2, RoundingMode.HALF_UP), currency);
    }
}
