package com.retailbot.conversation.dialogue;

/** A button: {@code id} comes back as it is, {@code label} is for people. */
public record Choice(String id, String label) {}
