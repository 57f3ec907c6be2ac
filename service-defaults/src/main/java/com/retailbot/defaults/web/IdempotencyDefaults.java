package com.retailbot.defaults.web;

import com.retailbot.defaults.problem.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** {@code Idempotency-Key} for services on PostgreSQL. */
@AutoConfiguration(
        after = WebDefaults.class,
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnBean(JdbcClient.class)
public class IdempotencyDefaults {

    /** Behind Spring Security's filter (order -100), because a key belongs to its caller. */
    private static final int BEHIND_SECURITY = 0;

    @Bean
    IdempotentAnswers idempotentAnswers(JdbcClient jdbc) {
        return new IdempotentAnswers(jdbc);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotentAnswers answers, Problems problems, JsonMapper json) {
        FilterRegistrationBean<IdempotencyFilter> registration =
                new FilterRegistrationBean<>(new IdempotencyFilter(answers, problems, json));
        registration.setOrder(BEHIND_SECURITY);
        registration.addUrlPatterns("/api/*");
        return registration;
    }
}
