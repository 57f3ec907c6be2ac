package com.retailbot.events;

/** Events of the topic {@code retail.cod.v1}. */
@Topic(name = Topics.COD)
public sealed interface CodEvent extends RetailEvent permits OrderAssessed, VerificationRequested, OrderVerified {}
