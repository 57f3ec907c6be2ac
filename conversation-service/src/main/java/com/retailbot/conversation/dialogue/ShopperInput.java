package com.retailbot.conversation.dialogue;

/** What the shopper did. */
public sealed interface ShopperInput {

    record Text(String text) implements ShopperInput {}

    /** A pressed button, by its id. */
    record Pressed(String choiceId) implements ShopperInput {}
}
