package com.retailbot.nlu;

/**
 * What a message means, for rules and for models.
 *
 * @param embedding see {@link LanguageUnderstanding#embedding}
 */
@SuppressWarnings("ArrayRecordComponent")
public record UnderstandingWithEmbedding(Understanding understanding, float[] embedding) {}
