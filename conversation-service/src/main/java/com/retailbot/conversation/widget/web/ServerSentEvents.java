package com.retailbot.conversation.widget.web;

import com.retailbot.conversation.session.Message;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** An answer written as server-sent events: typing, each message with its sequence as id, done. */
final class ServerSentEvents {

    private ServerSentEvents() {}

    static String of(List<Message> messages, JsonMapper json) {
        StringBuilder stream = new StringBuilder(512);
        stream.append("event: typing\ndata: {}\n\n");
        int last = 0;
        for (Message message : messages) {
            stream.append("id: ").append(message.sequence()).append("\nevent: message\ndata: ");
            stream.append(json.writeValueAsString(message)).append("\n\n");
            last = message.sequence();
        }
        return stream.append("event: done\ndata: {\"lastSequence\":")
                .append(last)
                .append("}\n\n")
                .toString();
    }
}
