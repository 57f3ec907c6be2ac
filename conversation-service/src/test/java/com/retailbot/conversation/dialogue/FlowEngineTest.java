package com.retailbot.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.TestFlows;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.tracking.TrackedOrder;
import com.retailbot.events.Flow;
import com.retailbot.events.OrderStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowEngineTest {

    private static Map<String, Map<String, String>> text(String french) {
        return Map.of("text", Map.of("fr", french));
    }

    @Test
    void aLoopWithoutAWaitIsBrokenAndExcused() {
        Flow flow = new TestFlows.Builder()
                .block("a", "message", text("encore"), Map.of())
                .block("b", "message", text("et encore"), Map.of())
                .edge("a", "next", "b")
                .edge("b", "next", "a")
                .flow("a");

        Talk talk = new Talk(flow, ChatLanguage.FR);

        talk.botSays("Quelque chose ne va pas de mon côté");
        assertThat(talk.last().utterances()).hasSizeLessThan(20);
        assertThat(talk.last().handled()).isFalse();
    }

    @Test
    void aSilentLoopIsBrokenToo() {
        Flow flow = new TestFlows.Builder()
                .block("a", "set_variable", Map.of(), Map.of("name", "n", "expression", "1"))
                .edge("a", "next", "a")
                .flow("a");

        assertThat(new Talk(flow, ChatLanguage.FR).last().blockPath()).hasSizeLessThan(100);
    }

    @Test
    void aBlockOfAnUnknownTypeIsPassedThrough() {
        Flow flow = new TestFlows.Builder()
                .block("a", "hologram", Map.of(), Map.of())
                .block("b", "message", text("me voilà"), Map.of())
                .edge("a", "next", "b")
                .flow("a");

        new Talk(flow, ChatLanguage.FR).botSays("me voilà");
    }

    @Test
    void aFlowWithoutBlocksStillAnswers() {
        Talk talk = new Talk(new Flow("nowhere", List.of(), List.of()), ChatLanguage.EN);

        talk.says("hello?").botSays("I didn’t quite get that");
    }

    @Test
    void conditionsAndVariablesSteerTheFlow() {
        Flow flow = new TestFlows.Builder()
                .block("set", "set_variable", Map.of(), Map.of("name", "vip", "expression", "cart_size > 1"))
                .block("if", "condition", Map.of(), Map.of("expression", "variables.vip && cart_total >= 10000.0"))
                .block("yes", "message", text("client VIP"), Map.of())
                .block("no", "message", text("client"), Map.of())
                .block("listen", "understand", Map.of(), Map.of("intents", List.of("greet")))
                .edge("listen", "greet", "set")
                .edge("set", "next", "if")
                .edge("if", "true", "yes")
                .edge("if", "false", "no")
                .flow("listen");
        Talk talk = new Talk(flow, ChatLanguage.FR);

        talk.says("salut", "greet", "fr");
        assertThat(talk.text()).isEqualTo("client");
        talk.presses("add:shoe-city-42-noir").presses("add:shoe-city-43-noir").says("salut");
        assertThat(talk.text()).isEqualTo("client VIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense ((", "variables.missing == 'x'", "1 + 1", ""})
    void aConditionThatCannotBeEvaluatedDoesNotHold(String expression) {
        Flow flow = new TestFlows.Builder()
                .block("if", "condition", Map.of(), Map.of("expression", expression))
                .block("no", "message", text("non"), Map.of())
                .edge("if", "false", "no")
                .flow("if");

        new Talk(flow, ChatLanguage.FR).botSays("non");
    }

    @Test
    void aTypedLabelOrNumberIsAsGoodAsAButton() {
        assertThat(new Talk(ChatLanguage.FR).says("meilleures VENTES").cardIds())
                .hasSize(2);
        assertThat(new Talk(ChatLanguage.FR).says("1").cardIds()).hasSize(2);
        assertThat(new Talk(ChatLanguage.AR).says("الاكثر مبيعا").cardIds()).hasSize(2);
    }

    @Test
    void aMessageThatIsNoChoiceIsUnderstoodRightAway() {
        Talk talk = new Talk(ChatLanguage.FR);

        talk.says("robe kabyle", "product_search", "fr");

        assertThat(talk.cardIds()).contains("dress-kabyle");
        assertThat(talk.last().blockPath()).containsExactly("menu", "listen", "search");
    }

    @Test
    void goodsAreSearchedEvenWhenTheModelIsUnsure() {
        assertThat(new Talk(ChatLanguage.DZ_LATN).says("karakou").cardIds()).contains("karakou-velvet");
    }

    @Test
    void aFollowUpIsAboutWhatWasShown() {
        Talk talk = new Talk(ChatLanguage.FR);
        talk.says("robe de soirée", "product_search", "fr");

        talk.says("et en rouge ?", "product_availability", "fr");

        assertThat(talk.cardIds()).containsExactly("dress-evening");
        assertThat(talk.last().utterances().getLast().cards())
                .singleElement()
                .satisfies(card -> assertThat(card.options()).containsEntry("colour", "rouge"));
    }

    @Test
    void aColourThatIsNotThereIsSaid() {
        new Talk(ChatLanguage.FR).says("karakou vert", "product_search", "fr").botSays("pas exactement", "vert");
    }

    @Test
    void theBotAnswersInTheShoppersLanguageAndScript() {
        Talk talk = new Talk(ChatLanguage.FR);

        talk.says("hello there", "greet", "en").botSays("Hello!");
        talk.says("سلام عليكم", "greet", "ar-DZ").botSays("أهلا بيك");
        talk.says("salam khouya", "greet", "dz-latn").botSays("Ahla bik");
        talk.says("السلام عليكم ورحمة الله", "greet", "ar").botSays("مرحبا");
        talk.says("bonjour à tous", "greet", "fr").botSays("Bonjour");
    }

    @Test
    void aShortAnswerKeepsTheLanguage() {
        Talk talk = new Talk(ChatLanguage.EN);
        talk.says("hello there", "greet", "en");

        talk.says("ok", "affirm", "fr");

        assertThat(talk.state().language()).isEqualTo(ChatLanguage.EN);
    }

    @Test
    void nothingUnderstoodIsCountedAndAnswered() {
        Talk talk = new Talk(ChatLanguage.FR);

        talk.says("qsdfgh jklm azerty uiop").botSays("Je n’ai pas la réponse");

        assertThat(talk.last().handled()).isFalse();
    }

    @Test
    void onlyEmojiAreAnsweredPolitely() {
        assertThat(new Talk(ChatLanguage.FR).says("😀😀😀").last().utterances()).isNotEmpty();
    }

    @Test
    void theShoppersOwnOrdersAreToldAtOnce() {
        Talk talk = new Talk(ChatLanguage.DZ_LATN);
        talk.shop.ownOrders.add(order("DF-1042", OrderStatus.SHIPPED));

        talk.says("win rahi la commande ta3i", "order_status", "dz-latn").botSays("DF-1042", "rahi f tri9");
    }

    @Test
    void anOrderFromElsewhereNeedsNumberAndPhone() {
        Talk talk = new Talk(ChatLanguage.FR);
        talk.shop.ordersByNumberAndPhone.put("1042 +213661778899", order("DF-1042", OrderStatus.ON_HOLD));

        talk.says("où est ma commande ?", "order_status", "fr").botSays("Quel est le numéro");
        talk.says("1042").botSays("numéro de téléphone");
        talk.says("0770000000").botSays("Je ne trouve pas de commande");
        talk.says("où est ma commande ?").says("#1042 0661778899").botSays("DF-1042", "attend votre confirmation");
    }

    @Test
    void askingForAnOrderCanBeLeftForAnotherSubject() {
        Talk talk = new Talk(ChatLanguage.FR);
        talk.says("où est ma commande ?", "order_status", "fr");

        talk.says("finalement je cherche une robe kabyle", "product_search", "fr");

        assertThat(talk.cardIds()).contains("dress-kabyle");
        assertThat(talk.state().askedOrderNumber()).isNull();
    }

    @Test
    void anAnswerNamesItsSource() {
        new Talk(ChatLanguage.EN)
                .says("do you deliver to Tamanrasset?", "delivery_info", "en")
                .botSays("We deliver to all 69 wilayas.", "Source: FAQ");
    }

    @Test
    void aNewVersionWithoutTheBlockDoesNotStrandTheShopper() {
        Talk talk = new Talk(ChatLanguage.FR);
        DialogueState stranded = new DialogueState(
                ChatLanguage.FR,
                "deleted",
                "deleted-too",
                Map.of(),
                talk.state().cart(),
                null,
                null,
                Focus.NOTHING,
                Map.of());

        talk.shop.phrases.with("robe kabyle", "product_search", "fr");
        TurnResult result = Talk.engine()
                .answer(
                        new Script(new com.retailbot.conversation.bot.FlowGraph(TestFlows.shop()), "fr"),
                        talk.shop,
                        stranded,
                        new ShopperInput.Text("robe kabyle"));

        assertThat(result.utterances()).anyMatch(utterance -> utterance.cards() != null);
    }

    private static TrackedOrder order(String number, OrderStatus status) {
        return new TrackedOrder("o-1", number, status, "c-1", "v-1", "key", Instant.parse("2026-03-01T08:00:00Z"));
    }
}
