/** Events of all services in. */
@NullMarked
package com.retailbot.analytics.warehouse.messaging;

import org.jspecify.annotations.NullMarked;
