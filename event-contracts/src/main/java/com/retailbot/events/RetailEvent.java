package com.retailbot.events;

/** Something that happened, as one service tells the others. The topic and type come from {@link EventCatalogue}. */
public sealed interface RetailEvent
        permits ShopEvent,
                BotEvent,
                ProductEvent,
                ConversationEvent,
                OrderEvent,
                CartEvent,
                ChannelMessageEvent,
                StockEvent,
                CodEvent,
                RecoveryEvent,
                UnderstandingEvent {

    /** The aggregate whose events must stay in order; with the tenant it is the Kafka key. */
    String aggregateId();
}
