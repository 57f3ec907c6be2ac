/** Native orders: from an order request to the door, with every change of status in one place. */
@NullMarked
package com.retailbot.integration.order;

import org.jspecify.annotations.NullMarked;
