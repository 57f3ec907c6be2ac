package com.retailbot.conversation.training;

import com.retailbot.nlu.merchant.MerchantExample;
import com.retailbot.nlu.merchant.MerchantModel;
import com.retailbot.text.TextNormalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everyday messages that stand beside a merchant's examples as what none of his labels covers: a model that knows nothing else
 * would give one of them to every message.
 */
final class Background {

    private static final String RESOURCE = "everyday.tsv";

    private record Phrase(String intent, String text) {}

    private final List<Phrase> phrases = read();

    /** What contradicts no example: without the intents that the merchant teaches himself, and without his own texts. */
    List<MerchantExample> beside(List<MerchantExample> examples) {
        Set<String> labels = examples.stream().map(MerchantExample::label).collect(Collectors.toSet());
        Set<String> texts = examples.stream()
                .map(example -> TextNormalizer.fold(example.text()))
                .collect(Collectors.toSet());
        return phrases.stream()
                .filter(phrase -> !labels.contains(phrase.intent()))
                .filter(phrase -> !texts.contains(TextNormalizer.fold(phrase.text())))
                .map(phrase -> new MerchantExample(phrase.text(), MerchantModel.OUT_OF_SCOPE))
                .toList();
    }

    private static List<Phrase> read() {
        try (InputStream stream = Background.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .flatMap(cells -> Stream.of(cells[1].split("\\|")).map(text -> new Phrase(cells[0], text)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
