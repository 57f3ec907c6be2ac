package com.retailbot.conversation.bottest;

import com.retailbot.conversation.dialogue.DialogueState;
import com.retailbot.events.Flow;

/** A draft being tried, with where the talk stands. */
record BotTest(String botId, Flow flow, String defaultLanguage, DialogueState state, int lastSequence) {}
