package com.retailbot.codfraud.assessment;

import com.retailbot.events.OrderPlaced;
import com.retailbot.events.TenantId;

/** Told within the transaction: the shopper must be asked before the order ships. */
public record VerificationNeeded(TenantId tenant, OrderPlaced order) {}
