package com.retailbot.conversation;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Talks to shoppers. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Conversation",
                        version = "1",
                        description =
                                "The chat of the widget, what the assistant understood, conversations for the merchant, and the test pane."))
@SpringBootApplication
public class ConversationApplication {

    public static void main(String[] args) {
        SpringApplication.run(ConversationApplication.class, args);
    }
}
