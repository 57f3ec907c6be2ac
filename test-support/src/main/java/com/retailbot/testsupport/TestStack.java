package com.retailbot.testsupport;

/** Where the stores of this test run listen. Servers start when first asked for and stop with the JVM. */
interface TestStack {

    /** Of a new, empty database. */
    String newDatabase();

    String postgresUsername();

    String postgresPassword();

    String kafkaBootstrapServers();

    /** Of a new, empty database. */
    String newMongoUri();

    String redisUrl();
}
