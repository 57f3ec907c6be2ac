package com.retailbot.events;

/** Events of the topic {@code retail.order.v1}. */
@Topic(name = Topics.ORDER)
public sealed interface OrderEvent extends RetailEvent permits OrderPlaced, OrderRequestRefused, OrderStatusChanged {}
