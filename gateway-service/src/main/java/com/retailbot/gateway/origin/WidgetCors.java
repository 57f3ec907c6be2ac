package com.retailbot.gateway.origin;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Cross-origin requests reach the widget's paths only, and only from pages that the bot's shop allows. */
@Component
public class WidgetCors implements CorsConfigurationSource {

    private static final PathPattern WIDGET =
            PathPatternParser.defaultInstance.parse("/api/v1/widget/{botKey}/{*rest}");

    private final WidgetOrigins origins;

    WidgetCors(WidgetOrigins origins) {
        this.origins = origins;
    }

    @Override
    public @Nullable CorsConfiguration getCorsConfiguration(ServerWebExchange exchange) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        PathPattern.PathMatchInfo match = WIDGET.matchAndExtract(path);
        if (match == null) {
            return null;
        }
        CorsConfiguration cors = new CorsConfiguration();
        String origin = exchange.getRequest().getHeaders().getOrigin();
        String botKey = match.getUriVariables().get("botKey");
        if (origin != null && botKey != null && origins.allows(botKey, origin)) {
            cors.setAllowedOrigins(List.of(origin));
        }
        cors.setAllowedMethods(List.of("GET", "POST", "PUT"));
        cors.setAllowedHeaders(
                List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT, "Last-Event-ID"));
        cors.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER));
        cors.setMaxAge(Duration.ofMinutes(10));
        return cors;
    }
}
