/** A shopper's browser without a screen: it speaks the widget protocol. The demo, the bench and the journeys chat with it. */
@NullMarked
package com.retailbot.localstack.shopper;

import org.jspecify.annotations.NullMarked;
