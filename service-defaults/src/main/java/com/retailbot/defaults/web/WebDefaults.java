package com.retailbot.defaults.web;

import com.retailbot.defaults.crypto.CryptoSettings;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.problem.ProblemHandler;
import com.retailbot.defaults.problem.Problems;
import io.micrometer.tracing.Tracer;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.Clock;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Problems, the clock, field encryption and the API document: what every service has. */
@AutoConfiguration
@EnableScheduling
@EnableConfigurationProperties(CryptoSettings.class)
@Import(ProblemHandler.class)
public class WebDefaults {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Problems problems(ObjectProvider<Tracer> tracer) {
        return new Problems(tracer.getIfAvailable());
    }

    @Bean
    FieldCipher fieldCipher(CryptoSettings settings) {
        return new FieldCipher(settings);
    }

    /** Callers reach a service through the gateway only, whose address the document cannot know. */
    @Bean
    GlobalOpenApiCustomizer documentConventions() {
        return document -> {
            document.setServers(List.of(new Server().url("/")));
            if (document.getComponents() == null) {
                document.setComponents(new Components());
            }
            describeMoney(document.getComponents());
            document.getComponents()
                    .addSecuritySchemes(
                            "accessToken",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"));
            document.addSecurityItem(new SecurityRequirement().addList("accessToken"));
        };
    }

    /** An amount is written as a decimal string; the annotation that says so reaches Jackson only. */
    private static void describeMoney(Components components) {
        if (components.getSchemas() != null && components.getSchemas().containsKey("Money")) {
            components.getSchemas().get("Money").addProperty("amount", new StringSchema().example("1250.00"));
        }
    }
}
