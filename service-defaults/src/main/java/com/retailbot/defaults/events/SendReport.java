package com.retailbot.defaults.events;

import java.util.List;
import java.util.Map;

/**
 * What became of a batch of events. An event that stands in neither part waits for the next attempt.
 *
 * @param acknowledged ids of the events that the broker has
 * @param unsendable id → reason of the events that no attempt will ever bring there; their relay sets them aside
 */
public record SendReport(List<String> acknowledged, Map<String, String> unsendable) {}
