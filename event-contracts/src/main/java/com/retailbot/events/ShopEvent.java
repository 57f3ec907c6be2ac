package com.retailbot.events;

/** Events of the topic {@code retail.shop.v1}. */
@Topic(name = Topics.SHOP, compacted = true)
public sealed interface ShopEvent extends RetailEvent permits ShopRegistered {}
