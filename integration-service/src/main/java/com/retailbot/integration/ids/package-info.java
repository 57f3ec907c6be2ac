/** Ids that come from outside. */
@NullMarked
package com.retailbot.integration.ids;

import org.jspecify.annotations.NullMarked;
