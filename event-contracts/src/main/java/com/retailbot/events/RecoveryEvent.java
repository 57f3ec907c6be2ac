package com.retailbot.events;

/** Events of the topic {@code retail.recovery.v1}. */
@Topic(name = Topics.RECOVERY)
public sealed interface RecoveryEvent extends RetailEvent permits CartAbandoned, ReminderRequested, CartRecovered {}
