package com.retailbot.codfraud.verification;

import com.retailbot.events.TenantId;

/** A verification whose reminder or expiry has come. */
record DueVerification(TenantId tenant, String orderId) {}
