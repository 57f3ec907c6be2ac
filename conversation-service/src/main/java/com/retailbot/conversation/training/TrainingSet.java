package com.retailbot.conversation.training;

import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.Date;

/**
 * The examples that a bot is to be trained on, without the examples themselves.
 *
 * @param examples how many
 */
record TrainingSet(TenantId tenant, String botId, String trainingId, int examples, Instant requestedAt) {

    /**
     * The right to train on a set, for a while.
     *
     * @param until when another instance may take over
     */
    record Lease(TrainingSet set, Date until) {}
}
