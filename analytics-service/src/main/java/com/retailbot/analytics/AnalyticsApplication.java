package com.retailbot.analytics;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class AnalyticsApplication {

    static void main(String[] args) {
        SpringApplication.run(AnalyticsApplication.class, args);
    }
}
