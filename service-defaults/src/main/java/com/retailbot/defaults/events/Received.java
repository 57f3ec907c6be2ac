package com.retailbot.defaults.events;

import com.retailbot.events.RetailEvent;
import com.retailbot.events.TenantId;
import java.time.Instant;

/** An event as a listener gets it. {@code id} is the key of the {@link Inbox}. */
public record Received<E extends RetailEvent>(String id, TenantId tenant, Instant time, E event) {}
