package com.retailbot.cartrecovery;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Notices carts that were left and reminds their shoppers. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Cart recovery",
                        version = "1",
                        description = "Carts that shoppers left, the reminders sent for them, and what came back."))
@SpringBootApplication
@ConfigurationPropertiesScan
public class CartRecoveryApplication {
    public static void main(String[] args) {
        SpringApplication.run(CartRecoveryApplication.class, args);
    }
}
