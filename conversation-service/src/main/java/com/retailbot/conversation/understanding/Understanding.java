package com.retailbot.conversation.understanding;

/** Reads one message of a shopper. */
@FunctionalInterface
public interface Understanding {

    Understood understand(String text);
}
