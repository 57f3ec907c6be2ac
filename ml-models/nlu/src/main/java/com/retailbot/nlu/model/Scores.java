package com.retailbot.nlu.model;

/**
 * Raw outputs for one message.
 *
 * @param intents logits of the encoder
 * @param bagIntents logits of the linear model
 * @param tags logits by token
 * @param languages logits of the encoder
 * @param bagLanguages logits of the linear model
 * @param embedding of length one
 */
public record Scores(
        float[] intents,
        float[] bagIntents,
        float[] languages,
        float[] bagLanguages,
        float[][] tags,
        float[] embedding) {}
