/** The alerts of the builder. */
@NullMarked
package com.retailbot.inventory.alert.web;

import org.jspecify.annotations.NullMarked;
