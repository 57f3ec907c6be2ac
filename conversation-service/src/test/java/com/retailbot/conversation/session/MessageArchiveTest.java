package com.retailbot.conversation.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.retailbot.conversation.ServiceTest;
import com.retailbot.conversation.Shopper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class MessageArchiveTest extends ServiceTest {

    private static final String KEY = "archive-test";

    @Autowired
    MongoDatabase database;

    @BeforeEach
    void shop() {
        openShop(KEY);
    }

    @Test
    void aLongConversationKeepsAllMessagesInASmallDocument() {
        Shopper shopper = shopper(KEY);
        IntStream.range(0, 50).forEach(at -> shopper.sends("m-" + at, "karakou"));

        Document conversation = Objects.requireNonNull(database.getCollection("conversations")
                .find(new Document("_id", shopper.conversationId()))
                .first());
        assertThat(conversation.getList("recent", Document.class)).hasSizeLessThan(70);

        List<Integer> sequences = new ArrayList<>();
        JsonNode page = shopper.messages(0).json();
        while (true) {
            page.path("items")
                    .forEach(message -> sequences.add(message.path("sequence").asInt()));
            if (page.path("next").isNull()) {
                break;
            }
            page = shopper.messages(Integer.parseInt(page.path("next").asString()))
                    .json();
        }
        assertThat(sequences).isEqualTo(IntStream.rangeClosed(1, 102).boxed().toList());
    }
}
