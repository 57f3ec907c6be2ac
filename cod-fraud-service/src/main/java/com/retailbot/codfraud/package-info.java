/** Scores cash-on-delivery orders, has the doubtful ones confirmed, and gives a person the last word. */
@NullMarked
package com.retailbot.codfraud;

import org.jspecify.annotations.NullMarked;
