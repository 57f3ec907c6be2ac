package com.retailbot.inventory;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Keeps the stock, reserves it for orders and warns when it runs low. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Inventory",
                        version = "1",
                        description = "Stock by variant, reservations for orders, thresholds and alerts."))
@SpringBootApplication
@ConfigurationPropertiesScan
public class InventoryApplication {

    static void main(String[] args) {
        SpringApplication.run(InventoryApplication.class, args);
    }
}
