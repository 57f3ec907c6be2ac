package com.retailbot.gateway.access;

import com.retailbot.gateway.origin.WidgetCors;
import com.retailbot.gateway.site.SiteSettings;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import reactor.core.publisher.Mono;

/**
 * A first check of access tokens. The services verify every token again: a gateway that is passed by must not open a
 * shop.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    /** Visitor tokens are the services' own; what matters here is the page that the request comes from. */
    @Bean
    @Order(1)
    SecurityWebFilterChain widgetAccess(ServerHttpSecurity http, WidgetCors cors) {
        return stateless(http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api/v1/widget/**")))
                .cors(spec -> spec.configurationSource(cors))
                .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain memberAccess(ServerHttpSecurity http, SiteSettings site) {
        return stateless(http)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(pagePolicy(site)))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicy(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                        .frameOptions(frame -> frame.mode(Mode.SAMEORIGIN))
                        .cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable))
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers("/api/**")
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        // Rethrown, so that the one error handler words it.
                        .authenticationEntryPoint((exchange, exception) -> Mono.error(exception))
                        .accessDeniedHandler((exchange, exception) -> Mono.error(exception)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint((exchange, exception) -> Mono.error(exception)))
                .build();
    }

    private static ServerHttpSecurity stateless(ServerHttpSecurity http) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance());
    }

    /** Pages load nothing from elsewhere but product pictures, and talk to this gateway and the sign-in server only. */
    private static String pagePolicy(SiteSettings site) {
        URI authority = site.oidcAuthority();
        String signIn = authority.getScheme() + "://" + authority.getAuthority();
        return String.join(
                "; ",
                "default-src 'self'",
                "connect-src 'self' " + signIn,
                "frame-src 'self' " + signIn,
                "frame-ancestors 'self'",
                "img-src 'self' data: https:",
                "font-src 'self' data:",
                "style-src 'self' 'unsafe-inline'",
                "script-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self' " + signIn);
    }
}
