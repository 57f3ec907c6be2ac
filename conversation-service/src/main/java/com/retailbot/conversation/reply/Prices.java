package com.retailbot.conversation.reply;

import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.events.Money;
import java.math.BigDecimal;

/** Writes amounts as the shopper reads them: "6 500 DA", "6 500 دج", "6,500 DA". */
public final class Prices {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private Prices() {}

    public static String text(Money money, ChatLanguage language) {
        BigDecimal amount = money.amount();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String plain = amount.abs().toPlainString();
        int point = plain.indexOf('.');
        String units = grouped(plain.substring(0, point), language == ChatLanguage.EN ? ',' : NARROW_NO_BREAK_SPACE);
        String cents = whole ? "" : (language == ChatLanguage.EN ? '.' : ',') + plain.substring(point + 1);
        return (amount.signum() < 0 ? "-" : "") + units + cents + NO_BREAK_SPACE + currency(money, language);
    }

    private static String currency(Money money, ChatLanguage language) {
        if (!money.currency().equals(Money.DZD)) {
            return money.currency();
        }
        return language.arabicScript() ? "دج" : "DA";
    }

    private static String grouped(String digits, char separator) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }
}
