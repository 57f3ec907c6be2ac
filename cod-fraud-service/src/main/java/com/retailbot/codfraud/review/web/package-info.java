/** The review queue and decisions over HTTP. */
@NullMarked
package com.retailbot.codfraud.review.web;

import org.jspecify.annotations.NullMarked;
