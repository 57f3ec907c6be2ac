/** How good predictions are. */
@NullMarked
package com.retailbot.nlu.evaluation;

import org.jspecify.annotations.NullMarked;
