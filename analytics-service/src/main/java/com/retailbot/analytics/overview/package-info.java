/** The dashboard: totals, funnel, products, bot quality, risk by wilaya. */
@NullMarked
package com.retailbot.analytics.overview;

import org.jspecify.annotations.NullMarked;
