/**
 * Starts the infrastructure that the platform needs as child processes of the calling JVM: PostgreSQL, Kafka, Redis and
 * a server that speaks MongoDB's wire protocol. A child never outlives the JVM that started it, however that JVM ends.
 */
@NullMarked
package com.retailbot.embedded;

import org.jspecify.annotations.NullMarked;
