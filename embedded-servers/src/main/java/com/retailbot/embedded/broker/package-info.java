/** Mains of the servers that run in a JVM of their own, on the jars in {@code target/broker-lib}. */
@NullMarked
package com.retailbot.embedded.broker;

import org.jspecify.annotations.NullMarked;
