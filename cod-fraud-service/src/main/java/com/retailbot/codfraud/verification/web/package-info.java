/** Verifications over HTTP. */
@NullMarked
package com.retailbot.codfraud.verification.web;

import org.jspecify.annotations.NullMarked;
