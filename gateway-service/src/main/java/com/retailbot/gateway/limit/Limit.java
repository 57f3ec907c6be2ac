package com.retailbot.gateway.limit;

import org.springframework.util.unit.DataSize;

/**
 * What one caller may send.
 *
 * @param perSecond requests in the long run
 * @param burst requests at once after a pause
 * @param largestBody of a request
 */
public record Limit(Caller caller, int perSecond, int burst, DataSize largestBody) {}
