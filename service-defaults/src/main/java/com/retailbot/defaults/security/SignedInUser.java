package com.retailbot.defaults.security;

/** A signed-in person who may not belong to a shop yet. {@code email} and {@code name} are empty when the token has none. */
public record SignedInUser(String userId, String email, String name) {}
