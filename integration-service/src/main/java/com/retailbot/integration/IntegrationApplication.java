package com.retailbot.integration;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Products, orders, carts and messages to shoppers. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Catalogue, orders and channels",
                        version = "1",
                        description =
                                "Products and their import, orders, carts, delivery fees, and messages to shoppers."))
@SpringBootApplication
@ConfigurationPropertiesScan
public class IntegrationApplication {
    public static void main(String[] args) {
        SpringApplication.run(IntegrationApplication.class, args);
    }
}
