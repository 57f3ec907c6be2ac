/** Other engines on the same messages as ours, in one run. */
@NullMarked
package com.retailbot.nlu.training.comparison;

import org.jspecify.annotations.NullMarked;
