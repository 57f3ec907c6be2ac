package com.retailbot.botconfig.knowledge;

import com.retailbot.events.LocalizedText;

/**
 * One entry as the merchant writes it.
 *
 * @param source where the answer comes from, shown to the shopper, for example the name of the shop's delivery page
 */
public record KnowledgeText(LocalizedText question, LocalizedText answer, String source) {}
