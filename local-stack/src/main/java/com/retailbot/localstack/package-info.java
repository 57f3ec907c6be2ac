/**
 * The whole platform on one machine. {@link com.retailbot.localstack.SystemMap} is the map: what runs, where it listens
 * and what it needs. {@link com.retailbot.localstack.LocalStack} is the main that brings it to life.
 */
@NullMarked
package com.retailbot.localstack;

import org.jspecify.annotations.NullMarked;
