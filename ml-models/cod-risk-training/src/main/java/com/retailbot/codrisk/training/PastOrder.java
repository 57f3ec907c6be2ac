package com.retailbot.codrisk.training;

import java.time.Instant;

/**
 * One closed order of the synthetic history.
 *
 * @param features as the model would have seen the order when it was placed
 * @param trueProbability what the outcome was drawn with: no model can know more
 */
@SuppressWarnings("ArrayRecordComponent") // rows are only read and never compared
record PastOrder(Instant placedAt, float[] features, double trueProbability, boolean refused) {}
