/**
 * The events that services exchange, one sealed interface a topic, and the few value types that cross service borders.
 *
 * <p>Within a topic's major version fields are only added, and added fields are {@code @Nullable}: a consumer built
 * yesterday reads what a producer writes today. No personal data in clear: see {@link EncryptedText}.
 */
@NullMarked
package com.retailbot.events;

import org.jspecify.annotations.NullMarked;
