/** Each shop's thresholds, costs and waiting times. */
@NullMarked
package com.retailbot.codfraud.settings;

import org.jspecify.annotations.NullMarked;
