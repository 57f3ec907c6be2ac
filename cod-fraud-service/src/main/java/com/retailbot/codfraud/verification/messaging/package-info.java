/** Answers from the shopper's phone. */
@NullMarked
package com.retailbot.codfraud.verification.messaging;

import org.jspecify.annotations.NullMarked;
