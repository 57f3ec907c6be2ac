package com.retailbot.testsupport;

/** Stores that a service's tests can ask for; only those are started. */
public enum Store {
    POSTGRES,
    KAFKA,
    MONGO,
    REDIS
}
