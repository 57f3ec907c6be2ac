/**
 * What people do, played through the gateway of a whole running stack. {@link com.retailbot.journeys.RunningStack} attaches
 * to the stack whose home is in {@code RETAILBOT_HOME}, or starts one of its own on free ports.
 */
@NullMarked
package com.retailbot.journeys;

import org.jspecify.annotations.NullMarked;
