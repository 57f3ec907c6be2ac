/** Events in and out: outbox, relay, inbox, CloudEvents headers, retries and dead letters. */
@NullMarked
package com.retailbot.defaults.events;

import org.jspecify.annotations.NullMarked;
