package com.retailbot.gateway.routing;

import com.retailbot.gateway.limit.LimitFilters;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** Turns the table of {@link Door}s into the gateway's routes, and adds each service's API document. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouteLocator routeTable(RouteLocatorBuilder builder, RoutingSettings settings, LimitFilters limits) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        for (Door door : Door.ALL) {
            routes.route(
                    door.id(),
                    route -> route.path(door.paths().toArray(String[]::new))
                            .filters(filters -> filters
                                    // Nothing behind the gateway reads cookies.
                                    .removeRequestHeader(HttpHeaders.COOKIE)
                                    .filter(limits.rate(door.id(), door.limit()))
                                    .filter(limits.size(door.limit())))
                            .uri(settings.addressOf(door.service())));
        }
        for (Service service : Service.values()) {
            routes.route(
                    "api-docs-" + service.id(),
                    route -> route.path("/api-docs/" + service.id())
                            .filters(filters -> filters.setPath("/v3/api-docs"))
                            .uri(settings.addressOf(service)));
        }
        return routes.build();
    }
}
