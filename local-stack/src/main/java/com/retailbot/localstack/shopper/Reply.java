package com.retailbot.localstack.shopper;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the bot answered in one turn.
 *
 * @param messages as the widget gets them, see "Widget protocol" in ARCHITECTURE.md
 * @param firstByteAfter time from sending the message to the first byte of the answer
 */
public record Reply(List<JsonNode> messages, Duration firstByteAfter) {

    public Reply {
        messages = List.copyOf(messages);
    }

    /** All texts of the reply, a line each. */
    public String text() {
        return String.join(
                "\n",
                messages.stream()
                        .map(message -> message.path("text").asString(""))
                        .toList());
    }

    /** Language of the last message, empty when the bot said nothing. */
    public String language() {
        return messages.isEmpty() ? "" : messages.getLast().path("language").asString("");
    }

    public List<JsonNode> cards() {
        return messages.stream()
                .flatMap(message -> message.path("cards").valueStream())
                .toList();
    }

    /** Choices of the messages and of their cards. */
    public List<JsonNode> choices() {
        return messages.stream()
                .flatMap(message -> java.util.stream.Stream.concat(
                        message.path("choices").valueStream(),
                        message.path("cards")
                                .valueStream()
                                .flatMap(card -> card.path("choices").valueStream())))
                .toList();
    }

    /** Id of the first choice whose label contains the words. */
    public Optional<String> choice(String words) {
        return choices().stream()
                .filter(choice -> choice.path("label").asString("").contains(words))
                .map(choice -> choice.path("id").asString())
                .findFirst();
    }
}
