package com.retailbot.codfraud;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Scores orders that are paid on delivery and has the risky ones confirmed. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "COD risk",
                        version = "1",
                        description =
                                "The risk that an order paid on delivery is refused, its reasons, the verification by the shopper and the review by a person."))
@SpringBootApplication
@ConfigurationPropertiesScan
public class CodFraudApplication {

    public static void main(String[] args) {
        SpringApplication.run(CodFraudApplication.class, args);
    }
}
