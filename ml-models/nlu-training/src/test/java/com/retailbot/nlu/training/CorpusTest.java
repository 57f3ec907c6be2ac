package com.retailbot.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.nlu.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void annotationsBecomeSpansOfTheBareText() {
        Example example = Corpus.annotated("توصيل ل[وهران](wilaya=31) [غدوة](date)", "delivery_info", "ar-DZ", 7);

        assertThat(example.text()).isEqualTo("توصيل لوهران غدوة");
        assertThat(example.spans())
                .containsExactly(
                        new Span(EntityType.WILAYA, 7, 12, Optional.of("31")),
                        new Span(EntityType.DATE, 13, 17, Optional.empty()));
    }

    @Test
    void aWrongRowIsNamed() throws IOException {
        Files.writeString(folder.resolve("greet.tsv"), "text\tlang\tgroup\nsalam\tfr\n");

        assertThatThrownBy(() -> Corpus.read(folder)).hasMessageContaining("greet.tsv:2");
    }

    @Test
    void theHashFollowsTheContent() throws IOException {
        Path file = Files.writeString(folder.resolve("greet.tsv"), "text\tlang\tgroup\nsalam\tfr\t1\n");
        String before = Corpus.read(folder).hash();
        Files.writeString(file, "text\tlang\tgroup\nsalem\tfr\t1\n");

        assertThat(Corpus.read(folder).hash()).isNotEqualTo(before);
    }

    @Test
    void parallelPhrasingsAreHeldOutTogether() throws IOException {
        Split split = Split.of(Corpus.read(Repository.corpus()).examples());
        Map<Integer, Set<String>> partsOfGroup = new HashMap<>();
        split.training().forEach(e -> part(partsOfGroup, e, "training"));
        split.validation().forEach(e -> part(partsOfGroup, e, "validation"));
        split.test().forEach(e -> part(partsOfGroup, e, "test"));

        assertThat(split.test()).hasSizeGreaterThan(400);
        assertThat(partsOfGroup.values()).allSatisfy(parts -> assertThat(parts).hasSize(1));
    }

    @Test
    void noMessageCarriesTwoIntents() throws IOException {
        Map<String, String> intents = new HashMap<>();
        Set<String> contradictions = new HashSet<>();
        for (Example example : Corpus.read(Repository.corpus()).examples()) {
            String other = intents.putIfAbsent(example.text(), example.intent());
            if (other != null && !other.equals(example.intent())) {
                contradictions.add(example.text());
            }
        }

        assertThat(contradictions).isEmpty();
    }

    @Test
    void messagesThatOnlyMeasureAreNotTrainedOn() throws IOException {
        List<Example> check = CheckMessages.read(Repository.check()).all();
        Set<String> trained = new HashSet<>();
        Corpus.read(Repository.corpus()).examples().forEach(example -> trained.add(example.text()));

        assertThat(check).hasSizeGreaterThan(300).allSatisfy(example -> {
            assertThat(Labels.ALL.intents()).contains(example.intent());
            assertThat(Labels.ALL.languages()).contains(example.language());
            assertThat(trained).doesNotContain(example.text());
        });
    }

    private static void part(Map<Integer, Set<String>> parts, Example example, String name) {
        parts.computeIfAbsent(example.group(), group -> new HashSet<>()).add(name);
    }
}
