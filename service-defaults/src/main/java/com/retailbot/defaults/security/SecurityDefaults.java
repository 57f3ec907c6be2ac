package com.retailbot.defaults.security;

import com.retailbot.defaults.crypto.Secret;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemCode;
import com.retailbot.defaults.problem.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint wants a member's access token, except the widget's (visitor token), health, metrics and the API document. */
@AutoConfiguration
@EnableMethodSecurity
public class SecurityDefaults {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class, SignedInUser.class, Visitor.class);
    }

    @Bean
    VisitorTokens visitorTokens(@Value("${retailbot.visitor-token-key}") String key, Clock clock) {
        return new VisitorTokens(Secret.ofBase64("VISITOR_TOKEN_KEY", key), clock);
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role("OWNER")
                .implies("MANAGER")
                .role("MANAGER")
                .implies("AGENT", "ANALYST")
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain widgetSecurity(HttpSecurity http) throws Exception {
        return stateless(http.securityMatcher("/api/v1/widget/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain memberSecurity(HttpSecurity http, Problems problems, JsonMapper json) throws Exception {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(new ShopRoles());
        AuthenticationEntryPoint entryPoint = (request, response, exception) -> answer(
                response,
                problems,
                json,
                CommonProblem.UNAUTHENTICATED,
                "The access token is missing, expired or not valid");
        AccessDeniedHandler denied = (request, response, exception) ->
                answer(response, problems, json, CommonProblem.FORBIDDEN, "Your role does not allow this");
        return stateless(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**", "/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(converter))
                        .authenticationEntryPoint(entryPoint)
                        .accessDeniedHandler(denied))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(entryPoint).accessDeniedHandler(denied))
                .build();
    }

    @Bean
    WebMvcConfigurer callerParameters(VisitorTokens visitorTokens) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgumentResolver(visitorTokens));
            }
        };
    }

    /** No cookie identifies anybody, so there is neither a session nor a forged request to defend against. */
    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    private static void answer(
            HttpServletResponse response, Problems problems, JsonMapper json, ProblemCode code, String detail)
            throws IOException {
        ProblemDetail problem = problems.of(code, detail);
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
