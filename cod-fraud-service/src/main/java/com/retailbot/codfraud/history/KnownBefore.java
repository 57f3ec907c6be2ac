package com.retailbot.codfraud.history;

import com.retailbot.codrisk.CustomerHistory;
import com.retailbot.codrisk.DeliveryRecord;

/** What was known when an order was placed. */
public record KnownBefore(CustomerHistory customer, DeliveryRecord wilaya, DeliveryRecord shop) {}
