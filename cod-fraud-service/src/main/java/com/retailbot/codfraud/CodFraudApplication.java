package com.retailbot.codfraud;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class CodFraudApplication {

    public static void main(String[] args) {
        SpringApplication.run(CodFraudApplication.class, args);
    }
}
