package com.retailbot.botconfig.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.botconfig.flow.FlowProblem.Code;
import com.retailbot.events.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowValidatorTest {
    private static final List<String> FRENCH = List.of("fr");
    private final FlowValidator validator = new FlowValidator(new Expressions());

    @Test
    void aGreetingThatListensIsValid() {
        assertThat(validate(
                        flow("hello", message("hello"), understand("listen"), message("sorry")),
                        edge("hello", "next", "listen"),
                        edge("listen", "else", "sorry")))
                .isEmpty();
    }

    @Test
    void aFlowWithoutItsStartBlockIsRefused() {
        assertThat(validate(flow("gone", message("hello")))).containsExactly(FlowProblem.ofFlow(Code.MISSING_START));
    }

    @Test
    void anEmptyFlowHasNoStart() {
        assertThat(validate(flow(""))).containsExactly(FlowProblem.ofFlow(Code.MISSING_START));
    }

    @Test
    void aBlockOfAnUnknownTypeIsNamed() {
        assertThat(validate(flow("x", block("x", "teleport", Map.of()))))
                .containsExactly(FlowProblem.at("x", Code.UNKNOWN_BLOCK_TYPE).value("teleport"));
    }

    @Test
    void anEdgeFromAPortThatTheTypeDoesNotHaveIsRefused() {
        assertThat(validate(flow("a", message("a"), message("b")), edge("a", "next", "b"), edge("a", "maybe", "b")))
                .containsExactly(FlowProblem.at("a", Code.UNKNOWN_PORT).port("maybe"));
    }

    @Test
    void edgesToAndFromMissingBlocksAreRefused() {
        assertThat(validate(flow("a", message("a")), edge("a", "next", "gone"), edge("ghost", "next", "a")))
                .containsExactly(
                        FlowProblem.at("a", Code.UNKNOWN_BLOCK).port("next").value("gone"),
                        FlowProblem.ofFlow(Code.UNKNOWN_BLOCK).value("ghost"));
    }

    @Test
    void twoEdgesFromOnePortAreRefused() {
        assertThat(codes(validate(
                        flow("a", message("a"), message("b"), message("c")),
                        edge("a", "next", "b"),
                        edge("a", "next", "c"))))
                .containsExactly(Code.DUPLICATE_EDGE);
    }

    @Test
    void aBlockThatNothingLeadsToIsUnreachable() {
        assertThat(validate(flow("a", message("a"), message("island"))))
                .containsExactly(FlowProblem.at("island", Code.UNREACHABLE));
    }

    @Test
    void everyBranchMustLeadSomewhere() {
        Flow.Block ask = choices("ask", "yes", "no");
        assertThat(validate(flow("ask", ask, message("ok")), edge("ask", "yes", "ok")))
                .containsExactly(
                        FlowProblem.at("ask", Code.DEAD_END).port("no"),
                        FlowProblem.at("ask", Code.DEAD_END).port("else"));
    }

    @Test
    void anIntentThatLeadsNowhereIsADeadEnd() {
        Flow.Block listen = block("listen", "understand", Map.of("intents", List.of("greet")));
        assertThat(validate(flow("listen", listen, message("sorry")), edge("listen", "else", "sorry")))
                .containsExactly(FlowProblem.at("listen", Code.DEAD_END).port("greet"));
    }

    @Test
    void aLoopInWhichNothingWaitsIsToldOnceOnItsFirstBlock() {
        assertThat(validate(
                        flow("a", message("a"), message("b"), message("c")),
                        edge("a", "next", "b"),
                        edge("b", "next", "c"),
                        edge("c", "next", "b")))
                .containsExactly(FlowProblem.at("b", Code.LOOP_WITHOUT_WAIT).value("b, c"));
    }

    @Test
    void aBlockThatLeadsToItselfIsALoop() {
        assertThat(codes(validate(flow("a", message("a")), edge("a", "next", "a"))))
                .containsExactly(Code.LOOP_WITHOUT_WAIT);
    }

    @Test
    void aLoopThatWaitsForTheShopperIsFine() {
        assertThat(validate(
                        flow("a", message("a"), understand("listen")),
                        edge("a", "next", "listen"),
                        edge("listen", "else", "a")))
                .isEmpty();
    }

    @Test
    void aTextIsNeededInEachEditedLanguageOfTheBotButDarijaIsOptional() {
        assertThat(validator.validate(flow("hello", message("hello")), List.of("fr", "ar", "ar-DZ", "dz-latn")))
                .containsExactly(FlowProblem.at("hello", Code.MISSING_TRANSLATION)
                        .language("ar")
                        .value("text"));
    }

    @Test
    void aBlankTextIsAMissingText() {
        Flow.Block blank =
                new Flow.Block("m", "message", new Flow.Position(0, 0), Map.of("text", Map.of("fr", "  ")), Map.of());
        assertThat(codes(validator.validate(flow("m", blank), FRENCH))).containsExactly(Code.MISSING_TRANSLATION);
    }

    @Test
    void aConditionMustBeAnExpressionOverKnownVariables() {
        Flow.Block condition = block("if", "condition", Map.of("expression", "card_total > 100.0"));
        List<FlowProblem> problems = validate(
                flow("if", condition, message("a"), message("b")), edge("if", "true", "a"), edge("if", "false", "b"));
        assertThat(codes(problems)).containsExactly(Code.INVALID_EXPRESSION);
        assertThat(problems.getFirst().value()).contains("card_total");
    }

    @Test
    void aCorrectConditionPasses() {
        Flow.Block condition =
                block("if", "condition", Map.of("expression", "cart_total > 5000.0 && language == 'ar'"));
        assertThat(validate(
                        flow("if", condition, message("a"), message("b")),
                        edge("if", "true", "a"),
                        edge("if", "false", "b")))
                .isEmpty();
    }

    @Test
    void aConditionWithoutAnExpressionIsIncomplete() {
        assertThat(codes(validate(
                        flow("if", block("if", "condition", Map.of()), message("a")),
                        edge("if", "true", "a"),
                        edge("if", "false", "a"))))
                .containsExactly(Code.MISSING_SETTING);
    }

    @Test
    void aVariableNeedsAUsableName() {
        Flow.Block set = block("set", "set_variable", Map.of("name", "Big Name", "expression", "1 + 1"));
        assertThat(validate(flow("set", set)))
                .containsExactly(FlowProblem.at("set", Code.INVALID_NAME).value("Big Name"));
    }

    @Test
    void elevenChoicesAreTooMany() {
        String[] ids = IntStream.rangeClosed(1, 11).mapToObj(i -> "c" + i).toArray(String[]::new);
        List<Flow.Edge> edges = new ArrayList<>();
        for (String id : ids) {
            edges.add(edge("ask", id, "ok"));
        }
        edges.add(edge("ask", "else", "ok"));
        assertThat(validate(flow("ask", choices("ask", ids), message("ok")), edges.toArray(Flow.Edge[]::new)))
                .containsExactly(FlowProblem.at("ask", Code.TOO_MANY_CHOICES).value("11"));
    }

    @Test
    void moreThanTenProductsCannotBeShown() {
        Flow.Block search = new Flow.Block(
                "s",
                "product_search",
                new Flow.Position(0, 0),
                Map.of("found", Map.of("fr", "Voici"), "nothing_found", Map.of("fr", "Rien")),
                Map.of("limit", 11));
        assertThat(codes(validate(flow("s", search)))).containsExactly(Code.INVALID_LIMIT);
    }

    @Test
    void fiveHundredBlocksAreValidatedQuickly() {
        Flow.Block[] blocks =
                IntStream.range(0, 500).mapToObj(i -> message("m" + i)).toArray(Flow.Block[]::new);
        Flow.Edge[] edges = IntStream.range(0, 499)
                .mapToObj(i -> edge("m" + i, "next", "m" + (i + 1)))
                .toArray(Flow.Edge[]::new);
        assertThat(validate(flow("m0", blocks), edges)).isEmpty();
    }

    private List<FlowProblem> validate(Flow flow, Flow.Edge... edges) {
        return validator.validate(new Flow(flow.startBlockId(), flow.blocks(), List.of(edges)), FRENCH);
    }

    private static List<Code> codes(List<FlowProblem> problems) {
        return problems.stream().map(FlowProblem::code).toList();
    }

    private static Flow flow(String start, Flow.Block... blocks) {
        return new Flow(start, List.of(blocks), List.of());
    }

    private static Flow.Edge edge(String from, String port, String to) {
        return new Flow.Edge(from + "-" + port + "-" + to, from, port, to);
    }

    private static Flow.Block message(String id) {
        return new Flow.Block(
                id, "message", new Flow.Position(0, 0), Map.of("text", Map.of("fr", "Bonjour")), Map.of());
    }

    private static Flow.Block understand(String id) {
        return block(id, "understand", Map.of("intents", List.of()));
    }

    private static Flow.Block choices(String id, String... choiceIds) {
        Map<String, Map<String, String>> texts = new java.util.LinkedHashMap<>();
        texts.put("text", Map.of("fr", "Que faire ?"));
        List<Map<String, String>> choices = new ArrayList<>();
        for (String choice : choiceIds) {
            texts.put("choice:" + choice, Map.of("fr", choice));
            choices.add(Map.of("id", choice));
        }
        return new Flow.Block(id, "choices", new Flow.Position(0, 0), texts, Map.of("choices", choices));
    }

    private static Flow.Block block(String id, String type, Map<String, Object> settings) {
        return new Flow.Block(id, type, new Flow.Position(0, 0), Map.of(), settings);
    }
}
