/** The trained model: its labels and weights, and its execution in process. */
@NullMarked
package com.retailbot.nlu.model;

import org.jspecify.annotations.NullMarked;
