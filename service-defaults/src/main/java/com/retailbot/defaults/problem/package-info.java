/** Errors that a caller can understand: RFC 9457 problems with a catalogued code and the trace id. */
@NullMarked
package com.retailbot.defaults.problem;

import org.jspecify.annotations.NullMarked;
