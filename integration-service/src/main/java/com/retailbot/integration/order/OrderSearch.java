package com.retailbot.integration.order;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.TenantId;
import com.retailbot.integration.ids.Ids;
import com.retailbot.integration.phone.PhoneNumber;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds orders by number or by phone; names are encrypted and cannot be searched. */
@Service
public class OrderSearch {
    private final Orders orders;
    private final FieldCipher cipher;

    OrderSearch(Orders orders, FieldCipher cipher) {
        this.orders = orders;
        this.cipher = cipher;
    }

    /** @param withContact whether the reader may know who ordered */
    @Transactional(readOnly = true)
    public OrderView find(TenantId tenant, String orderId, boolean withContact) {
        return Ids.parse(orderId)
                .flatMap(id -> orders.findByTenantAndId(tenant, id))
                .map(order -> view(tenant, order, withContact))
                .orElseThrow(() -> NotFoundException.of("order", orderId));
    }

    /**
     * Newest first.
     *
     * @param statuses empty for all
     */
    @Transactional(readOnly = true)
    public Page<OrderSummary> list(
            TenantId tenant,
            Collection<OrderStatus> statuses,
            @Nullable String query,
            boolean withContact,
            int limit,
            @Nullable String cursor) {
        Cursor position = Cursor.decode(cursor);
        String wanted = query == null ? "" : query.strip();
        List<Order> rows = orders.page(
                tenant,
                statuses.isEmpty() ? EnumSet.allOf(OrderStatus.class) : statuses,
                numberPattern(wanted),
                // A reader who may not know a number must not find out by asking for it either.
                withContact ? customerKey(tenant, wanted) : "",
                position.at(),
                Ids.parse(position.id()).orElse(Ids.LAST),
                Limit.of(limit + 1));
        return Page.of(
                        rows,
                        limit,
                        last -> new Cursor(last.placedAt(), last.id().toString()).encode())
                .map(order -> summary(tenant, order, withContact));
    }

    private static String numberPattern(String query) {
        return "%" + query.toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private String customerKey(TenantId tenant, String query) {
        return PhoneNumber.parse(query)
                .map(phone -> cipher.fingerprint(tenant, "customer", phone.e164()))
                .orElse("");
    }

    private OrderView view(TenantId tenant, Order order, boolean withContact) {
        return new OrderView(
                order.id().toString(),
                order.number(),
                order.status(),
                order.channel(),
                order.language(),
                order.historical(),
                order.placedAt(),
                order.changedAt(),
                withContact ? contact(tenant, order) : null,
                order.contact().wilayaCode(),
                order.contact().commune(),
                order.lines(),
                order.deliveryFee(),
                order.total(),
                order.stockShort(),
                risk(order),
                OrderTransitions.after(order.status()),
                order.timeline());
    }

    private OrderSummary summary(TenantId tenant, Order order, boolean withContact) {
        return new OrderSummary(
                order.id().toString(),
                order.number(),
                order.status(),
                order.channel(),
                order.language(),
                order.historical(),
                order.placedAt(),
                order.changedAt(),
                withContact ? cipher.decrypt(tenant, order.contact().name()) : null,
                order.contact().wilayaCode(),
                order.contact().commune(),
                order.lines().stream().mapToInt(OrderLine::quantity).sum(),
                order.total(),
                order.stockShort(),
                risk(order));
    }

    private OrderView.Contact contact(TenantId tenant, Order order) {
        EncryptedText address = order.contact().address();
        return new OrderView.Contact(
                cipher.decrypt(tenant, order.contact().name()),
                cipher.decrypt(tenant, order.contact().phone()),
                address == null ? null : cipher.decrypt(tenant, address));
    }

    private static OrderView.@Nullable Risk risk(Order order) {
        Double probability = order.refusalProbability();
        AssessmentOutcome outcome = order.riskOutcome();
        return probability == null || outcome == null ? null : new OrderView.Risk(probability, outcome);
    }
}
