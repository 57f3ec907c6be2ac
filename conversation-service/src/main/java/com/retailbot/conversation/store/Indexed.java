package com.retailbot.conversation.store;

/** A repository with indexes to create. Creating one that exists changes nothing. */
public interface Indexed {

    void createIndexes();
}
