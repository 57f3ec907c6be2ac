package com.retailbot.cartrecovery;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Notices carts that were left and reminds their shoppers. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CartRecoveryApplication {
    public static void main(String[] args) {
        SpringApplication.run(CartRecoveryApplication.class, args);
    }
}
