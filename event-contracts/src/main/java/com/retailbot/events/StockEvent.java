package com.retailbot.events;

/** Events of the topic {@code retail.stock.v1}. */
@Topic(name = Topics.STOCK)
public sealed interface StockEvent extends RetailEvent permits StockChanged, StockReserved, StockAlertRaised {}
