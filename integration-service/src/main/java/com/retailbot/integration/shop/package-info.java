/** What integration knows of each shop and of its published bots, learnt from their events. */
@NullMarked
package com.retailbot.integration.shop;

import org.jspecify.annotations.NullMarked;
