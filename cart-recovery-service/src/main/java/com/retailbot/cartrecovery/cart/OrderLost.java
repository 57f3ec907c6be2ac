package com.retailbot.cartrecovery.cart;

import com.retailbot.events.TenantId;

/** Within this service, in the transaction of the change: an order was cancelled, refused at the door or sent back. */
public record OrderLost(TenantId tenant, String orderId) {}
