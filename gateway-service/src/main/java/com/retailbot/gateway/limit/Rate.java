package com.retailbot.gateway.limit;

/**
 * A token bucket.
 *
 * @param perSecond requests in the long run
 * @param burst requests at once after a pause
 */
public record Rate(int perSecond, int burst) {}
