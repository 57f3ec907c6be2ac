package com.retailbot.conversation.catalogue;

import java.util.List;

/**
 * A found product.
 *
 * @param variant the variant that fits the criteria best
 * @param meetsCriteria whether that variant has the colour, size and price that were asked for
 * @param fitting the variants in stock that meet the criteria
 */
public record ProductHit(Product product, Variant variant, boolean meetsCriteria, List<Variant> fitting) {}
