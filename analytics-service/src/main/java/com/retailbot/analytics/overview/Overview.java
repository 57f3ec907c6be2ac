package com.retailbot.analytics.overview;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened in a shop between two days, both included, in the shop's time zone.
 *
 * @param previous the same totals over as many days before {@code from}, to compare with
 * @param updatedAt when this was read from the warehouse
 */
public record Overview(
        LocalDate from,
        LocalDate to,
        String timeZone,
        Totals totals,
        Totals previous,
        List<Day> days,
        List<FunnelStep> funnel,
        List<TopProduct> topProducts,
        BotQuality botQuality,
        List<WilayaRisk> codRisk,
        Instant updatedAt) {

    /**
     * @param revenue of orders that were not cancelled, refused or returned
     * @param confirmedOrders orders that reached confirmation, whatever came later
     * @param cartsRecovered abandoned carts that became an order after a delivered reminder
     */
    public record Totals(
            long conversations,
            long orders,
            long confirmedOrders,
            Money revenue,
            long cartsAbandoned,
            long cartsRecovered,
            Money recoveredRevenue) {}

    public record Day(LocalDate day, long conversations, long orders, Money revenue) {}

    /** Conversations that got at least this far: CONVERSATION, PRODUCT_SEEN, CART, ORDER, CONFIRMED. */
    public record FunnelStep(String step, long conversations) {}

    public record TopProduct(String productId, LocalizedText title, long quantity, Money revenue) {}

    /** Of shoppers' messages that the bot had to interpret. */
    public record BotQuality(long understood, long notUnderstood, List<LanguageQuality> byLanguage) {}

    public record LanguageQuality(String language, long understood, long notUnderstood) {}

    /**
     * @param settled orders with a known end (delivered, refused or returned)
     * @param refused of them, refused at the door or returned
     * @param refusalRate refused/settled, drawn towards the shop's own rate where there are few orders (prior weight 20)
     * @param ordersAtRisk not settled and not simply approved
     */
    public record WilayaRisk(
            String wilayaCode, long settled, long refused, double refusalRate, long ordersAtRisk, Money expectedLoss) {}
}
