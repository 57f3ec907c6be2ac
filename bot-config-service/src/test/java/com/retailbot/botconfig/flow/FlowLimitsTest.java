package com.retailbot.botconfig.flow;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.Flow;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowLimitsTest {
    @Test
    void aDraftMayBeWrongAsLongAsItIsSmall() {
        assertThatCode(() -> FlowLimits.check(flow(block("a", Map.of())))).doesNotThrowAnyException();
    }

    @Test
    void fiveHundredAndOneBlocksAreTooMany() {
        Flow.Block[] blocks = IntStream.rangeClosed(1, 501)
                .mapToObj(i -> block("b" + i, Map.of()))
                .toArray(Flow.Block[]::new);
        assertThatThrownBy(() -> FlowLimits.check(flow(blocks)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("501")
                .hasMessageContaining("at most 500");
    }

    @Test
    void aTextOfMoreThanTwoThousandCharactersIsTooLong() {
        Flow.Block block = block("a", Map.of("text", Map.of("fr", "x".repeat(2_001))));
        assertThatThrownBy(() -> FlowLimits.check(flow(block)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2001");
    }

    @Test
    void manySmallTextsMayBeTooMuchTogether() {
        Flow.Block[] blocks = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> block("b" + i, Map.of("text", Map.of("ar", "م".repeat(1_000)))))
                .toArray(Flow.Block[]::new);
        assertThatThrownBy(() -> FlowLimits.check(flow(blocks)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("size of the flow")
                .hasMessageContaining("at most 524288");
    }

    @Test
    void aNullCharacterThatTheDatabaseCannotStoreIsRefused() {
        Flow.Block block = block("a", Map.of("text", Map.of("fr", "a\0b")));
        assertThatThrownBy(() -> FlowLimits.check(flow(block)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("U+0000");
    }

    @Test
    void settingsAreLimitedInDepth() {
        Object nested = "deep";
        for (int i = 0; i < 20; i++) {
            nested = List.of(nested);
        }
        Flow.Block block = new Flow.Block("a", "message", new Flow.Position(0, 0), Map.of(), Map.of("value", nested));
        assertThatThrownBy(() -> FlowLimits.check(flow(block))).isInstanceOf(ProblemException.class);
    }

    @Test
    void aMissingTextIsRefusedWithItsBlock() {
        Flow.Block block = block("a", Map.of("text", Collections.singletonMap("fr", null)));
        assertThatThrownBy(() -> FlowLimits.check(flow(block)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("block a");
    }

    private static Flow flow(Flow.Block... blocks) {
        return new Flow("a", List.of(blocks), List.of());
    }

    private static Flow.Block block(String id, Map<String, Map<String, String>> texts) {
        return new Flow.Block(id, "message", new Flow.Position(0, 0), texts, Map.of());
    }
}
