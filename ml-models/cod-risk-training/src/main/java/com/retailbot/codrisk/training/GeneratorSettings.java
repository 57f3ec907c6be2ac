package com.retailbot.codrisk.training;

import java.time.LocalDate;

/**
 * The numbers behind the synthetic history. All are assumptions (see the README): nobody publishes labelled orders, so
 * they were set from what merchants and couriers say in general, and a shop's real outcomes replace them later.
 *
 * <p>Effects are log-odds of refusal. Changing any of them changes {@link #hash()}, and the drift test asks for a new
 * training.
 *
 * @param shops independent shops, each with its own level, prices and customers
 * @param ordersPerShopAndDay mean of a Poisson draw, before the season's factor
 * @param base log-odds of an average daytime order of a returning customer
 * @param customerSpread standard deviation of the customers' own reliability, which only their history reveals
 * @param wilayaSpread standard deviation between wilayas of the same region
 * @param logValue effect of each doubling-by-e of the total against 4000 DZD
 */
record GeneratorSettings(
        long seed,
        LocalDate from,
        LocalDate until,
        int shops,
        double ordersPerShopAndDay,
        double base,
        double customerSpread,
        double shopSpread,
        double wilayaSpread,
        double highlands,
        double south,
        double logValue,
        double extraUnit,
        double night,
        double nightFirstOrder,
        double ramadan,
        double beforeEid,
        double firstOrder,
        double invalidPhone,
        double suspiciousPhone,
        double landline,
        double vagueAddress,
        double doubtfulName,
        double repeatedOrder,
        double discount,
        double chat,
        double manual,
        double returningShare,
        double prankShare,
        double repeatShare,
        double cancelledShare) {

    static GeneratorSettings standard() {
        return new GeneratorSettings(
                20260301L,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 1, 1),
                10,
                16,
                -2.1,
                1.4,
                0.3,
                0.35,
                0.15,
                0.45,
                0.35,
                0.15,
                0.45,
                0.25,
                0.15,
                0.4,
                0.35,
                1.8,
                1.4,
                0.3,
                1.2,
                0.9,
                0.7,
                1.2,
                -0.25,
                -0.4,
                0.42,
                0.03,
                0.02,
                0.08);
    }

    /** The same shape with a fraction of the orders, for tests that need only the machinery. */
    GeneratorSettings smaller(int fewerShops) {
        return new GeneratorSettings(
                seed,
                from,
                until,
                fewerShops,
                ordersPerShopAndDay,
                base,
                customerSpread,
                shopSpread,
                wilayaSpread,
                highlands,
                south,
                logValue,
                extraUnit,
                night,
                nightFirstOrder,
                ramadan,
                beforeEid,
                firstOrder,
                invalidPhone,
                suspiciousPhone,
                landline,
                vagueAddress,
                doubtfulName,
                repeatedOrder,
                discount,
                chat,
                manual,
                returningShare,
                prankShare,
                repeatShare,
                cancelledShare);
    }

    /** Of the record's own text, which names every setting and its value. */
    String hash() {
        return Sha256.of(toString());
    }
}
