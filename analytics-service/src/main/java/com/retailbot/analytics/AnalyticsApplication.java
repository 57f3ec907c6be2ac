package com.retailbot.analytics;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Tells a shop what happened in it. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Analytics",
                        version = "1",
                        description =
                                "What happened in a shop: conversations, orders, revenue, the funnel, top products, understanding, COD risk and recovered carts."))
@SpringBootApplication
public class AnalyticsApplication {

    static void main(String[] args) {
        SpringApplication.run(AnalyticsApplication.class, args);
    }
}
