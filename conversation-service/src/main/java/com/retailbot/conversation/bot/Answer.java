package com.retailbot.conversation.bot;

import com.retailbot.events.LocalizedText;

/** An answer of the shop with where it comes from. */
public record Answer(LocalizedText text, String source) {}
