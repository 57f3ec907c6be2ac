package com.retailbot.events;

/** Events of the topic {@code retail.conversation.v1}. */
@Topic(name = Topics.CONVERSATION)
public sealed interface ConversationEvent extends RetailEvent
        permits ConversationStarted,
                MessageReceived,
                MessageSent,
                IntentRecognised,
                ProductsShown,
                CartEdited,
                OrderRequested {}
