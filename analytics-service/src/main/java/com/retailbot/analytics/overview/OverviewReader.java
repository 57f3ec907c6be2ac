package com.retailbot.analytics.overview;

import com.retailbot.analytics.warehouse.Dimensions;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.TenantId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the dashboard from the facts. One snapshot for all its numbers, so that they agree with each other. */
@Service
public class OverviewReader {

    /** Orders that bring no money. */
    private static final String LOST = "('CANCELLED', 'REFUSED', 'RETURNED')";

    private static final int TOP_PRODUCTS = 10;

    private final JdbcClient jdbc;
    private final Dimensions dimensions;
    private final JsonMapper json;
    private final Clock clock;

    OverviewReader(JdbcClient jdbc, Dimensions dimensions, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.dimensions = dimensions;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Overview read(TenantId tenant, LocalDate from, LocalDate to) {
        Period period = new Period(tenant, dimensions.shop(tenant), from, to);
        return new Overview(
                from,
                to,
                period.shop().timeZone().getId(),
                totals(period),
                totals(period.before()),
                days(period),
                funnel(period),
                topProducts(period),
                botQuality(period),
                codRisk(period),
                clock.instant());
    }

    private Overview.Totals totals(Period period) {
        return jdbc.sql("""
                        with back as (
                            select c.recovered_revenue from fact_cart c
                            left join fact_order o on o.tenant = c.tenant and o.order_id = c.order_id
                            where c.tenant = :tenant and c.recovered_at >= :start and c.recovered_at < :end
                              and (o.status is null or o.status not in %s))
                        select (select count(*) from fact_conversation
                                where tenant = :tenant and started_at >= :start and started_at < :end) conversations,
                               count(*) orders,
                               count(*) filter (where ever_confirmed) confirmed,
                               coalesce(sum(total) filter (where status not in %s), 0) revenue,
                               (select count(*) from fact_cart
                                where tenant = :tenant and abandoned_at >= :start and abandoned_at < :end) abandoned,
                               (select count(*) from back) recovered,
                               (select coalesce(sum(recovered_revenue), 0) from back) recovered_revenue
                        from fact_order where tenant = :tenant and placed_at >= :start and placed_at < :end""".formatted(LOST, LOST))
                .params(period.parameters())
                .query((row, number) -> new Overview.Totals(
                        row.getLong("conversations"),
                        row.getLong("orders"),
                        row.getLong("confirmed"),
                        money(period, row.getBigDecimal("revenue")),
                        row.getLong("abandoned"),
                        row.getLong("recovered"),
                        money(period, row.getBigDecimal("recovered_revenue"))))
                .single();
    }

    private List<Overview.Day> days(Period period) {
        Map<LocalDate, Overview.Day> seen = jdbc
                .sql("""
                        with orders as (
                            select (placed_at at time zone :zone)::date as day, count(*) as orders,
                                   coalesce(sum(total) filter (where status not in %s), 0) as revenue
                            from fact_order where tenant = :tenant and placed_at >= :start and placed_at < :end group by 1),
                        conversations as (
                            select (started_at at time zone :zone)::date as day, count(*) as conversations
                            from fact_conversation where tenant = :tenant and started_at >= :start and started_at < :end group by 1)
                        select coalesce(o.day, c.day) as day, coalesce(c.conversations, 0) as conversations,
                               coalesce(o.orders, 0) as orders, coalesce(o.revenue, 0) as revenue
                        from orders o full join conversations c on c.day = o.day""".formatted(LOST))
                .params(period.parameters())
                .query((row, number) -> new Overview.Day(
                        row.getObject("day", LocalDate.class),
                        row.getLong("conversations"),
                        row.getLong("orders"),
                        money(period, row.getBigDecimal("revenue"))))
                .stream()
                .collect(Collectors.toMap(Overview.Day::day, Function.identity()));
        // A day on which nothing happened is a zero, not a gap.
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .map(day -> seen.getOrDefault(
                        day,
                        new Overview.Day(day, 0, 0, Money.zero(period.shop().currency()))))
                .toList();
    }

    private List<Overview.FunnelStep> funnel(Period period) {
        return jdbc.sql("""
                        with base as (
                            select conversation_id from fact_conversation
                            where tenant = :tenant and started_at >= :start and started_at < :end),
                        confirmed as (
                            select b.conversation_id from base b join fact_order o
                              on o.tenant = :tenant and o.conversation_id = b.conversation_id where o.ever_confirmed),
                        ordered as (
                            select b.conversation_id from base b join fact_order o
                              on o.tenant = :tenant and o.conversation_id = b.conversation_id),
                        carted as (
                            select b.conversation_id from base b join fact_cart c
                              on c.tenant = :tenant and c.conversation_id = b.conversation_id
                            union select conversation_id from ordered),
                        seen as (
                            select b.conversation_id from base b join fact_product_shown s
                              on s.tenant = :tenant and s.conversation_id = b.conversation_id and s.shown_at >= :start
                            union select conversation_id from carted)
                        select (select count(*) from base) conversations,
                               (select count(*) from seen) seen,
                               (select count(*) from carted) carted,
                               (select count(distinct conversation_id) from ordered) ordered,
                               (select count(distinct conversation_id) from confirmed) confirmed""")
                .params(period.parameters())
                .query((row, number) -> Stream.of(
                                new Overview.FunnelStep("CONVERSATION", row.getLong("conversations")),
                                new Overview.FunnelStep("PRODUCT_SEEN", row.getLong("seen")),
                                new Overview.FunnelStep("CART", row.getLong("carted")),
                                new Overview.FunnelStep("ORDER", row.getLong("ordered")),
                                new Overview.FunnelStep("CONFIRMED", row.getLong("confirmed")))
                        .toList())
                .single();
    }

    private List<Overview.TopProduct> topProducts(Period period) {
        return jdbc.sql("""
                        select l.product_id, coalesce(p.title, (array_agg(l.title))[1])::text as title,
                               sum(l.quantity) quantity, sum(l.revenue) revenue
                        from fact_order_line l
                        join fact_order o on o.tenant = l.tenant and o.order_id = l.order_id and o.status not in %s
                        left join dim_product p on p.tenant = l.tenant and p.product_id = l.product_id
                        where l.tenant = :tenant and l.placed_at >= :start and l.placed_at < :end
                        group by l.product_id, p.title
                        order by revenue desc, l.product_id limit %d""".formatted(LOST, TOP_PRODUCTS))
                .params(period.parameters())
                .query((row, number) -> new Overview.TopProduct(
                        row.getString("product_id"),
                        json.readValue(row.getString("title"), LocalizedText.class),
                        row.getLong("quantity"),
                        money(period, row.getBigDecimal("revenue"))))
                .list();
    }

    private Overview.BotQuality botQuality(Period period) {
        List<Overview.LanguageQuality> byLanguage = jdbc.sql("""
                        select language, count(*) filter (where understood) understood,
                               count(*) filter (where not understood) not_understood
                        from fact_understanding
                        where tenant = :tenant and recognised_at >= :start and recognised_at < :end
                        group by language order by count(*) desc, language""")
                .params(period.parameters())
                .query((row, number) -> new Overview.LanguageQuality(
                        row.getString("language"), row.getLong("understood"), row.getLong("not_understood")))
                .list();
        return new Overview.BotQuality(
                byLanguage.stream()
                        .mapToLong(Overview.LanguageQuality::understood)
                        .sum(),
                byLanguage.stream()
                        .mapToLong(Overview.LanguageQuality::notUnderstood)
                        .sum(),
                byLanguage);
    }

    private List<Overview.WilayaRisk> codRisk(Period period) {
        return jdbc.sql("""
                        with orders as (
                            select wilaya_code, status, risk_outcome, expected_loss from fact_order
                            where tenant = :tenant and placed_at >= :start and placed_at < :end),
                        shop as (
                            select coalesce(avg((status in ('REFUSED', 'RETURNED'))::int), 0) rate from orders
                            where status in ('DELIVERED', 'REFUSED', 'RETURNED'))
                        select wilaya_code,
                               count(*) filter (where status in ('DELIVERED', 'REFUSED', 'RETURNED')) settled,
                               count(*) filter (where status in ('REFUSED', 'RETURNED')) refused,
                               (count(*) filter (where status in ('REFUSED', 'RETURNED')) + 20 * (select rate from shop))
                                 / (count(*) filter (where status in ('DELIVERED', 'REFUSED', 'RETURNED')) + 20) refusal_rate,
                               count(*) filter (where risk_outcome <> 'APPROVED' and status in ('PLACED', 'ON_HOLD', 'CONFIRMED')) at_risk,
                               coalesce(sum(expected_loss) filter (where status in ('PLACED', 'ON_HOLD', 'CONFIRMED')), 0) expected_loss
                        from orders group by wilaya_code
                        order by expected_loss desc, refusal_rate desc, wilaya_code""")
                .params(period.parameters())
                .query((row, number) -> new Overview.WilayaRisk(
                        row.getString("wilaya_code"),
                        row.getLong("settled"),
                        row.getLong("refused"),
                        row.getDouble("refusal_rate"),
                        row.getLong("at_risk"),
                        money(period, row.getBigDecimal("expected_loss"))))
                .list();
    }

    private static Money money(Period period, BigDecimal amount) {
        return new Money(amount, period.shop().currency());
    }
}
