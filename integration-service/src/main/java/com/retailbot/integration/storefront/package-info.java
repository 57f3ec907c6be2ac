/** What shoppers see of a shop: products on sale and whether each variant is in stock. */
@NullMarked
package com.retailbot.integration.storefront;

import org.jspecify.annotations.NullMarked;
