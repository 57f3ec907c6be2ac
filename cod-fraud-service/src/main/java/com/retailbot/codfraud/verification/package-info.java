/** Asks the shopper to confirm a doubtful order, once more after a while, and reads the answer. */
@NullMarked
package com.retailbot.codfraud.verification;

import org.jspecify.annotations.NullMarked;
