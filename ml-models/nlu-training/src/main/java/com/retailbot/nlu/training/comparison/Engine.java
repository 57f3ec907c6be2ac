package com.retailbot.nlu.training.comparison;

import java.io.IOException;
import java.util.List;

/** A way to learn labels from messages. */
public interface Engine {

    String name();

    Classifier train(List<Message> messages) throws IOException;

    /** What a training yields. */
    @FunctionalInterface
    interface Classifier {

        String label(String text);
    }
}
