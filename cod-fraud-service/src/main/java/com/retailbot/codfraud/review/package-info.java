/** A person decides: the queue by expected loss, confirm or cancel. */
@NullMarked
package com.retailbot.codfraud.review;

import org.jspecify.annotations.NullMarked;
