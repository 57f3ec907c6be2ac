package com.retailbot.conversation.widget.web;

import com.retailbot.conversation.session.Message;
import java.util.List;
import java.util.Map;

/** What the widget needs to open. */
record SessionResponse(String visitorToken, String conversationId, Bot bot, List<Message> messages, int lastSequence) {

    record Bot(String name, Map<String, String> theme, List<String> languages) {}
}
