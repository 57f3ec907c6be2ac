package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.bot.FlowGraph;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.order.OrderForm;
import com.retailbot.conversation.order.Slot;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.Flow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plays a flow. A turn begins with a message, a pressed button or the start, runs blocks until one waits, and ends with a new
 * state; nothing else is changed, so a turn can be run again, tried in a test, or thrown away.
 */
@Component
public class DialogueEngine {

    private static final int MOST_STEPS = 40;
    private static final int MOST_UTTERANCES = 15;
    private static final Set<Slot> ABOUT_THE_SHOPPER = Set.of(Slot.NAME, Slot.PHONE, Slot.WILAYA, Slot.COMMUNE);
    private static final Set<String> WAITING_TYPES = Set.of("understand", "choices", "take_order");

    private final Map<String, BlockHandler> handlers;
    private final Buttons buttons;

    DialogueEngine(List<BlockHandler> handlers, TakeOrderHandler orders) {
        this.handlers = handlers.stream().collect(Collectors.toMap(BlockHandler::type, Function.identity()));
        this.buttons = new Buttons(orders);
    }

    /** Greets: runs the flow from its start. */
    public TurnResult start(Script script, Shop shop, ChatLanguage language) {
        Turn turn = new Turn(this::answerAside, script, shop, DialogueState.initial(language), "", null);
        script.flow().start().ifPresent(block -> run(turn, block, false));
        return turn.finish();
    }

    /** Answers what the shopper did. */
    public TurnResult answer(Script script, Shop shop, DialogueState state, ShopperInput input) {
        Turn turn = switch (input) {
            case ShopperInput.Text(String text) -> heard(script, shop, state, text);
            case ShopperInput.Pressed(String id) ->
                new Turn(this::answerAside, script, shop, state, state.offered().getOrDefault(id, "…"), null);
        };
        switch (input) {
            case ShopperInput.Text text -> receive(turn);
            case ShopperInput.Pressed pressed -> press(turn, pressed.choiceId());
        }
        if (turn.said() == 0) {
            turn.fellBack();
            turn.say(Phrase.NOT_UNDERSTOOD);
        }
        return turn.finish();
    }

    private Turn heard(Script script, Shop shop, DialogueState state, String text) {
        Understood understood = shop.understand(text);
        OrderForm form = state.form();
        boolean inForm = script.flow()
                .block(state.waitingAt())
                .filter(block -> block.type().equals("take_order"))
                .isPresent();
        boolean answering = inForm
                && form != null
                && form.asking() != null
                && ABOUT_THE_SHOPPER.contains(form.asking())
                && !(understood.certain() && !Intents.ANSWERS.contains(understood.intent()) && text.indexOf('?') >= 0);
        ChatLanguage language = Mirror.language(state.language(), text, understood, answering);
        return new Turn(this::answerAside, script, shop, state.in(language), text, understood);
    }

    private void receive(Turn turn) {
        FlowGraph flow = turn.script().flow();
        Optional<Flow.Block> waiting = flow.block(turn.waitingAt());
        if (waiting.isPresent()) {
            run(turn, waiting.get(), true);
            return;
        }
        // The flow had ended, or a newer version of the bot no longer has the block.
        turn.form(null);
        home(turn).or(flow::start).ifPresent(block -> run(turn, block, false));
    }

    private void press(Turn turn, String choiceId) {
        switch (buttons.press(turn, choiceId)) {
            case Buttons.Pressed.GoTo(Flow.Block block) -> run(turn, block, false);
            case Buttons.Pressed.GoOn(Flow.Block from, Outcome outcome) -> {
                turn.visited(from.id());
                Flow.Block next = next(turn, from, outcome);
                if (next != null) {
                    run(turn, next, false);
                }
            }
            case Buttons.Pressed.Stay() -> {}
        }
    }

    private void run(Turn turn, Flow.Block first, boolean waited) {
        Flow.Block block = first;
        boolean resumes = waited;
        while (block != null) {
            if (turn.steps() >= MOST_STEPS || turn.said() >= MOST_UTTERANCES) {
                turn.fellBack();
                turn.say(Phrase.GOING_IN_CIRCLES);
                turn.waitAt(home(turn).map(Flow.Block::id).orElse(null));
                return;
            }
            turn.visited(block.id());
            block = next(turn, block, outcome(turn, block, resumes));
            resumes = false;
        }
    }

    // A type that this build does not know is passed through: a newer builder may be ahead.
    private Outcome outcome(Turn turn, Flow.Block block, boolean resumes) {
        BlockHandler handler = handlers.get(block.type());
        if (handler == null) {
            return Outcome.NEXT;
        }
        return resumes ? handler.receive(block, turn) : handler.enter(block, turn);
    }

    private Flow.@Nullable Block next(Turn turn, Flow.Block block, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Wait() -> {
                turn.waitAt(block.id());
                yield null;
            }
            case Outcome.Follow(String port) ->
                turn.script().flow().target(block.id(), port).orElseGet(() -> backHome(turn, block));
        };
    }

    /** A port without an edge ends the turn at the last understand block; a message that nobody read yet is read there. */
    private static Flow.@Nullable Block backHome(Turn turn, Flow.Block from) {
        Optional<Flow.Block> home = home(turn);
        if (home.isPresent() && turn.unread() && !home.get().id().equals(from.id())) {
            return home.get();
        }
        turn.waitAt(home.map(Flow.Block::id).orElse(null));
        return null;
    }

    private static Optional<Flow.Block> home(Turn turn) {
        FlowGraph flow = turn.script().flow();
        return flow.block(turn.understandAt()).or(() -> flow.first("understand"));
    }

    /** Answers a question in between by what the flow does for its intent, and comes back to where the flow waits. */
    private boolean answerAside(Turn turn) {
        int before = turn.said();
        String waitingAt = turn.waitingAt();
        turn.markRead();
        turn.inAside(true);
        Optional<Flow.Block> target = home(turn)
                .flatMap(home -> turn.understood()
                        .flatMap(understood -> UnderstandHandler.port(home, turn, understood))
                        .flatMap(port -> turn.script().flow().target(home.id(), port)));
        if (target.isPresent() && !WAITING_TYPES.contains(target.get().type())) {
            run(turn, target.get(), false);
        } else {
            AnswerQuestionHandler.answer(turn);
        }
        turn.inAside(false);
        turn.waitAt(waitingAt);
        return turn.said() > before;
    }
}
