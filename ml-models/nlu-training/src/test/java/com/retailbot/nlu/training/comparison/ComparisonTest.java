package com.retailbot.nlu.training.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final List<Message> TRAINING = messages("the parcel", "my order", "a package", "the box");
    private static final List<Message> TEST = messages("this parcel", "our order");

    @Test
    void eachEngineLearnsAndHasARow() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Comparison(TRAINING, TEST, new PrintStream(bytes, true, StandardCharsets.UTF_8))
                .run(List.of(MerchantEngine.withoutEmbedding(), new LinearSvmEngine(), new OpenNlpEngine()));

        String table = bytes.toString(StandardCharsets.UTF_8);
        assertThat(table).startsWith("24 messages to learn from, 12 to be tested on, 3 labels");
        assertThat(table.lines().filter(line -> line.contains("1.000")))
                .as(table)
                .hasSize(3);
    }

    @Test
    void aLabelThatCannotBeLearnedIsAnError() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Message> impossible = List.of(new Message("where is the parcel", "refund", "en"));
        new Comparison(TRAINING, impossible, new PrintStream(bytes, true, StandardCharsets.UTF_8))
                .run(List.of(new LinearSvmEngine()));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("0.000").doesNotContain("1.000");
    }

    private static List<Message> messages(String... things) {
        List<Message> messages = new ArrayList<>();
        for (String thing : things) {
            messages.add(new Message("where is " + thing, "status", "en"));
            messages.add(new Message("where can i see " + thing, "status", "en"));
            messages.add(new Message("cancel " + thing, "cancel", "en"));
            messages.add(new Message("please cancel " + thing, "cancel", "en"));
            messages.add(new Message("money back for " + thing, "refund", "en"));
            messages.add(new Message("i want my money back for " + thing, "refund", "en"));
        }
        return messages;
    }
}
