package com.retailbot.events;

/** Events of the topic {@code retail.channel-message.v1}. */
@Topic(name = Topics.CHANNEL_MESSAGE)
public sealed interface ChannelMessageEvent extends RetailEvent
        permits ChannelMessageDelivered, ChannelMessageReplied {}
