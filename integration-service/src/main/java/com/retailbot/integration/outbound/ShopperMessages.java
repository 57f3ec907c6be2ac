package com.retailbot.integration.outbound;

import com.ibm.icu.text.NumberFormat;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.VerificationRequested;
import com.retailbot.integration.outbound.OutboundMessage.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words the messages in the shopper's language. */
@Component
class ShopperMessages {
    static final String CONFIRM = "confirm";
    static final String CANCEL = "cancel";

    private final MessageTexts texts;

    ShopperMessages(MessageTexts texts) {
        this.texts = texts;
    }

    /** @param choices buttons */
    record Wording(String language, String text, List<Choice> choices) {}

    Wording verification(VerificationRequested request, String shopName) {
        String language = texts.languageFor(request.language());
        Map<String, Object> values = values(language, shopName, request.lines(), request.total());
        values.put("number", request.orderNumber());
        String key = request.attempt() > 1 ? "verification.again" : "verification";
        return new Wording(
                language,
                texts.render(language, key, values),
                List.of(
                        new Choice(CONFIRM, texts.render(language, "choice.confirm", Map.of())),
                        new Choice(CANCEL, texts.render(language, "choice.cancel", Map.of()))));
    }

    Wording reminder(ReminderRequested request, String shopName) {
        String language = texts.languageFor(request.language());
        Map<String, Object> values = values(language, shopName, request.lines(), request.total());
        values.put("link", request.restoreLink());
        String key = request.step() > 1 ? "reminder.again" : "reminder";
        return new Wording(language, texts.render(language, key, values), List.of());
    }

    private Map<String, Object> values(String language, String shopName, List<OrderLine> lines, Money total) {
        Map<String, Object> values = new HashMap<>();
        values.put("shop", shopName);
        values.put("items", items(language, lines));
        values.put("count", lines.stream().mapToInt(OrderLine::quantity).sum());
        values.put("total", amount(language, total));
        return values;
    }

    private String items(String language, List<OrderLine> lines) {
        String[] readable = texts.readable(language);
        return lines.stream()
                .map(line -> "• " + line.title().in(readable) + " × " + line.quantity())
                .collect(Collectors.joining("\n"));
    }

    private static String amount(String language, Money money) {
        NumberFormat format = NumberFormat.getInstance(MessageTexts.localeOf(language));
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        boolean arabic = language.startsWith("ar");
        String unit = Money.DZD.equals(money.currency()) ? (arabic ? "دج" : "DA") : money.currency();
        return format.format(money.amount()) + "\u00A0" + unit;
    }
}
