package com.retailbot.botconfig;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** What merchants set up: shops, members, bots, knowledge. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Bot configuration",
                        version = "1",
                        description =
                                "Shops and their members, bots with their flows, versions and knowledge, templates."))
@SpringBootApplication
@ConfigurationPropertiesScan
public class BotConfigApplication {
    public static void main(String[] args) {
        SpringApplication.run(BotConfigApplication.class, args);
    }
}
