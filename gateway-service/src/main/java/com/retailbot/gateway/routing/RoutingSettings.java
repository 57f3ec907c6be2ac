package com.retailbot.gateway.routing;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param services address of each service by its id */
@Validated
@ConfigurationProperties("retailbot.routing")
record RoutingSettings(@NotEmpty Map<String, URI> services) {

    RoutingSettings {
        for (Service service : Service.values()) {
            if (!services.containsKey(service.id())) {
                throw new IllegalArgumentException("retailbot.routing.services." + service.id()
                        + " is missing (expected: the address of the service)");
            }
        }
    }

    URI addressOf(Service service) {
        return Objects.requireNonNull(services.get(service.id()));
    }
}
