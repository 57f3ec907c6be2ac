package com.retailbot.integration.catalogue;

/** How many products a save created, changed and found as they already were. */
public record SaveResult(int created, int updated, int unchanged) {}
