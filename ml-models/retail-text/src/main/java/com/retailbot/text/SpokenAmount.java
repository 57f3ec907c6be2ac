package com.retailbot.text;

/**
 * An amount of Algerian dinars.
 *
 * @param dinars whole dinars, positive
 * @param unitSaid false for a bare number, which is an amount only where the context says so
 */
public record SpokenAmount(long dinars, boolean unitSaid) {}
