/** The stock page of the builder. */
@NullMarked
package com.retailbot.inventory.stock.web;

import org.jspecify.annotations.NullMarked;
