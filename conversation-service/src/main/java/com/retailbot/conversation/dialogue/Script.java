package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.bot.FlowGraph;

/**
 * What the engine plays.
 *
 * @param defaultLanguage language of merchant texts that are missing in the shopper's
 */
public record Script(FlowGraph flow, String defaultLanguage) {}
