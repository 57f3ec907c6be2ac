/**
 * The risk that a cash-on-delivery order is refused at the door: features, the trained XGBoost model, its calibrated
 * probability and its reasons. The training programme uses the same features, so both see an order alike.
 */
@NullMarked
package com.retailbot.codrisk;

import org.jspecify.annotations.NullMarked;
