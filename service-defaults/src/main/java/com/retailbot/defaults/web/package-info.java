/** Conventions of the HTTP interface: pages, cursors, entity tags, idempotency keys. */
@NullMarked
package com.retailbot.defaults.web;

import org.jspecify.annotations.NullMarked;
