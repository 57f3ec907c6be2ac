/** Makes a synthetic history of cash-on-delivery orders, trains the risk model on it and measures it. */
@NullMarked
package com.retailbot.codrisk.training;

import org.jspecify.annotations.NullMarked;
