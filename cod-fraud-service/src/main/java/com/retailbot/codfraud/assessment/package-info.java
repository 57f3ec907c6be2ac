/** The risk of each new order, its outcome and what became of it. */
@NullMarked
package com.retailbot.codfraud.assessment;

import org.jspecify.annotations.NullMarked;
