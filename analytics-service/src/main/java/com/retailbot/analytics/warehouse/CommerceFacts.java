package com.retailbot.analytics.warehouse;

import com.retailbot.events.CartAbandoned;
import com.retailbot.events.CartChanged;
import com.retailbot.events.CartRecovered;
import com.retailbot.events.OrderAssessed;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.OrderStatus;
import com.retailbot.events.OrderStatusChanged;
import com.retailbot.events.StockAlertRaised;
import com.retailbot.events.TenantId;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Orders, carts and alerts. Events of one order arrive on several topics in any order, so each writes only its own columns
 * and makes the row when it is first.
 */
@Component
public class CommerceFacts {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CommerceFacts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void placed(TenantId tenant, OrderPlaced order) {
        jdbc.sql("""
                        insert into fact_order (tenant, order_id, order_number, conversation_id, customer_key, channel,
                                                wilaya_code, status, total, currency, placed_at, status_at, ever_confirmed)
                        values (:tenant, :order, :number, :conversation, :customer, :channel, :wilaya, 'PLACED', :total,
                                :currency, :at, :at, false)
                        on conflict (tenant, order_id) do update set
                            order_number = excluded.order_number, conversation_id = excluded.conversation_id,
                            customer_key = excluded.customer_key, channel = excluded.channel,
                            wilaya_code = excluded.wilaya_code, total = excluded.total, currency = excluded.currency,
                            placed_at = excluded.placed_at""")
                .param("tenant", tenant.value())
                .param("order", order.orderId())
                .param("number", order.orderNumber())
                .param("conversation", order.conversationId())
                .param("customer", order.contact().customerKey())
                .param("channel", order.channel().name())
                .param("wilaya", order.contact().wilayaCode())
                .param("total", order.total().amount())
                .param("currency", order.total().currency())
                .param("at", timestamp(order.placedAt()))
                .update();
        for (OrderLine line : order.lines()) {
            line(tenant, order, line);
        }
    }

    private void line(TenantId tenant, OrderPlaced order, OrderLine line) {
        jdbc.sql("""
                        insert into fact_order_line (tenant, order_id, product_id, variant_id, title, quantity, revenue, placed_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .param(tenant.value())
                .param(order.orderId())
                .param(line.productId())
                .param(line.variantId())
                .param(json.writeValueAsString(line.title()))
                .param(line.quantity())
                .param(line.unitPrice().times(line.quantity()).amount())
                .param(timestamp(order.placedAt()))
                .update();
    }

    public void moved(TenantId tenant, OrderStatusChanged change) {
        boolean confirmed = switch (change.to()) {
            case CONFIRMED, SHIPPED, DELIVERED -> true;
            case PLACED, ON_HOLD, CANCELLED, REFUSED, RETURNED -> change.from() == OrderStatus.SHIPPED;
        };
        jdbc.sql("""
                        update fact_order
                        set status = case when status_at <= :at then :status else status end,
                            status_at = greatest(status_at, :at),
                            ever_confirmed = ever_confirmed or :confirmed
                        where tenant = :tenant and order_id = :order""")
                .param("tenant", tenant.value())
                .param("order", change.orderId())
                .param("status", change.to().name())
                .param("at", timestamp(change.changedAt()))
                .param("confirmed", confirmed)
                .update();
    }

    /** The assessment is on another topic than the order and may be first. */
    public void assessed(TenantId tenant, OrderAssessed assessed) {
        jdbc.sql("""
                        insert into fact_order (tenant, order_id, order_number, customer_key, channel, wilaya_code, status,
                                                total, currency, placed_at, status_at, ever_confirmed, risk, risk_outcome, expected_loss)
                        values (:tenant, :order, :number, '', '', :wilaya, 'PLACED', 0, :currency, :at, 'epoch', false,
                                :risk, :outcome, :loss)
                        on conflict (tenant, order_id) do update set
                            risk = excluded.risk, risk_outcome = excluded.risk_outcome, expected_loss = excluded.expected_loss""")
                .param("tenant", tenant.value())
                .param("order", assessed.orderId())
                .param("number", assessed.orderNumber())
                .param("wilaya", assessed.wilayaCode())
                .param("currency", assessed.expectedLoss().currency())
                .param("at", timestamp(assessed.assessedAt()))
                .param("risk", assessed.probability())
                .param("outcome", assessed.outcome().name())
                .param("loss", assessed.expectedLoss().amount())
                .update();
    }

    public void cartChanged(TenantId tenant, CartChanged cart) {
        upsertCart(tenant, cart.cartId(), cart.conversationId(), cart.total().amount(), cart.changedAt(), null);
    }

    public void abandoned(TenantId tenant, CartAbandoned cart) {
        upsertCart(tenant, cart.cartId(), null, cart.total().amount(), cart.abandonedAt(), cart.abandonedAt());
    }

    private void upsertCart(
            TenantId tenant,
            String cartId,
            @Nullable String conversationId,
            java.math.BigDecimal total,
            Instant at,
            @Nullable Instant abandonedAt) {
        jdbc.sql("""
                        insert into fact_cart (tenant, cart_id, conversation_id, total, first_seen_at, abandoned_at)
                        values (:tenant, :cart, :conversation, :total, :at, :abandoned)
                        on conflict (tenant, cart_id) do update set
                            conversation_id = coalesce(excluded.conversation_id, fact_cart.conversation_id),
                            total = excluded.total,
                            first_seen_at = least(excluded.first_seen_at, fact_cart.first_seen_at),
                            abandoned_at = coalesce(fact_cart.abandoned_at, excluded.abandoned_at)""")
                .param("tenant", tenant.value())
                .param("cart", cartId)
                .param("conversation", conversationId)
                .param("total", total)
                .param("at", timestamp(at))
                .param("abandoned", abandonedAt == null ? null : timestamp(abandonedAt))
                .update();
    }

    public void recovered(TenantId tenant, CartRecovered cart) {
        jdbc.sql("""
                        insert into fact_cart (tenant, cart_id, total, first_seen_at, abandoned_at, reminded_at, recovered_at,
                                               recovered_revenue, order_id)
                        values (:tenant, :cart, :revenue, :at, :at, :at, :at, :revenue, :order)
                        on conflict (tenant, cart_id) do update set
                            recovered_at = excluded.recovered_at, recovered_revenue = excluded.recovered_revenue,
                            order_id = excluded.order_id""")
                .param("tenant", tenant.value())
                .param("cart", cart.cartId())
                .param("revenue", cart.revenue().amount())
                .param("order", cart.orderId())
                .param("at", timestamp(cart.recoveredAt()))
                .update();
    }

    public void alertRaised(TenantId tenant, StockAlertRaised alert) {
        jdbc.sql("insert into fact_stock_alert (tenant, alert_id, sku, kind, raised_at) values (?, ?, ?, ?, ?)")
                .params(
                        tenant.value(),
                        alert.alertId(),
                        alert.sku(),
                        alert.kind().name(),
                        timestamp(alert.raisedAt()))
                .update();
    }

    static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }
}
