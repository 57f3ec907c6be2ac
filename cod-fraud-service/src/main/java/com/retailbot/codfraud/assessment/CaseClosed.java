package com.retailbot.codfraud.assessment;

import com.retailbot.events.TenantId;

/** Told within the transaction: nothing waits on this order any more, whoever settled it. */
public record CaseClosed(TenantId tenant, String orderId) {}
