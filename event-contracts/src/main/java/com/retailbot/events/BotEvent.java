package com.retailbot.events;

/** Events of the topic {@code retail.bot.v1}. */
@Topic(name = Topics.BOT, compacted = true)
public sealed interface BotEvent extends RetailEvent permits BotPublished, KnowledgeChanged {}
