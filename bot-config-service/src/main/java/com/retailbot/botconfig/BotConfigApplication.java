package com.retailbot.botconfig;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** What merchants set up: shops, members, bots, knowledge. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BotConfigApplication {
    public static void main(String[] args) {
        SpringApplication.run(BotConfigApplication.class, args);
    }
}
