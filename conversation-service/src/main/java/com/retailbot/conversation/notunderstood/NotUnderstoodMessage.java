package com.retailbot.conversation.notunderstood;

import java.time.Instant;

/**
 * What several shoppers may have written, in the words of the latest of them.
 *
 * @param text without phone numbers
 * @param times how often it was said
 * @param guess what the bot took it for
 * @param confidence of the guess, 0 to 1
 */
public record NotUnderstoodMessage(
        String id, String text, int times, String language, String guess, double confidence, Instant lastAt) {}
