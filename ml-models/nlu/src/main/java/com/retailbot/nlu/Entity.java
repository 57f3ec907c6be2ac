package com.retailbot.nlu;

/**
 * A value in a message.
 *
 * @param value the words as written
 * @param norm the normalised value, see {@link EntityType}
 * @param start UTF-16 offset of the value in the message
 * @param end UTF-16 offset behind the value
 */
public record Entity(EntityType type, String value, String norm, int start, int end) {}
