package com.retailbot.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Properties;

/** Addresses of the stack that runs now. */
record RunningAddresses(URI gateway, URI keycloak, URI storefront) {

    static RunningAddresses of(StackHome home) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(home.addresses())) {
            properties.load(in);
        } catch (IOException e) {
            throw new StackException("Nothing runs: start it with ./retailbot up.", e);
        }
        return new RunningAddresses(
                URI.create(properties.getProperty("RETAILBOT_URL")),
                URI.create(properties.getProperty("KEYCLOAK_URL")),
                URI.create(properties.getProperty("STOREFRONT_URL")));
    }
}
