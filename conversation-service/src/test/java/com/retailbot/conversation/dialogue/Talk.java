package com.retailbot.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.TestFlows;
import com.retailbot.conversation.bot.FlowGraph;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.events.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A shopper talking to the bot. The state goes through JSON after every turn, as it does in the store. */
final class Talk {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final FakeShop shop = new FakeShop();
    final List<Effect> effects = new ArrayList<>();
    private final Script script;
    private final DialogueEngine engine = engine();
    private TurnResult last;

    Talk(ChatLanguage language) {
        this(TestFlows.shop(), language);
    }

    Talk(Flow flow, ChatLanguage language) {
        this.script = new Script(new FlowGraph(flow), "fr");
        this.last = engine.start(script, shop, language);
    }

    static DialogueEngine engine() {
        TakeOrderHandler orders = new TakeOrderHandler();
        return new DialogueEngine(
                List.of(
                        new MessageHandler(),
                        new ChoicesHandler(),
                        new UnderstandHandler(),
                        new ProductSearchHandler(),
                        new RecommendHandler(),
                        orders,
                        new OrderStatusHandler(),
                        new AnswerQuestionHandler(),
                        new ConditionHandler(),
                        new SetVariableHandler()),
                orders);
    }

    Talk says(String text, String intent, String language) {
        shop.phrases.with(text, intent, language);
        return says(text);
    }

    Talk says(String text) {
        return answer(new ShopperInput.Text(text));
    }

    Talk presses(String choiceId) {
        return answer(new ShopperInput.Pressed(choiceId));
    }

    private Talk answer(ShopperInput input) {
        DialogueState stored = JSON.readValue(JSON.writeValueAsString(last.state()), DialogueState.class);
        last = engine.answer(script, shop, stored, input);
        effects.addAll(last.effects());
        return this;
    }

    TurnResult last() {
        return last;
    }

    DialogueState state() {
        return last.state();
    }

    /** All that the bot said in this turn. */
    String text() {
        return last.utterances().stream()
                .map(Utterance::text)
                .filter(Objects::nonNull)
                .map(text -> text.replace('\u202F', ' ').replace('\u00A0', ' '))
                .collect(Collectors.joining("\n"));
    }

    List<String> cardIds() {
        return last.utterances().stream()
                .filter(utterance -> utterance.cards() != null)
                .flatMap(utterance -> Objects.requireNonNull(utterance.cards()).stream())
                .map(Card::productId)
                .toList();
    }

    List<String> buttonIds() {
        return last.utterances().stream()
                .filter(utterance -> utterance.choices() != null)
                .flatMap(utterance -> Objects.requireNonNull(utterance.choices()).stream())
                .map(Choice::id)
                .toList();
    }

    Talk botSays(String... parts) {
        assertThat(text()).contains(parts);
        return this;
    }

    Effect.RequestedOrder requestedOrder() {
        List<Effect.RequestedOrder> requested = effects.stream()
                .filter(Effect.RequestedOrder.class::isInstance)
                .map(Effect.RequestedOrder.class::cast)
                .toList();
        assertThat(requested).as("order requests").hasSize(1);
        return requested.getFirst();
    }
}
