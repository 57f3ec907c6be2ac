package com.retailbot.conversation.dialogue;

import com.retailbot.events.Flow;
import com.retailbot.text.TextNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code choices}: asks with buttons; a typed label, or a button's number, is as good as a press. */
@Component
class ChoicesHandler implements BlockHandler {

    @Override
    public String type() {
        return "choices";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        List<Choice> buttons = Settings.ids(block, "choices").stream()
                .map(id -> new Choice(ChoiceIds.flow(block.id(), id), label(block, turn, id)))
                .toList();
        String text = turn.merchantText(block, "text").orElse("");
        turn.say(Utterance.text(turn.language(), text).with(buttons));
        return Outcome.WAIT;
    }

    @Override
    public Outcome receive(Flow.Block block, Turn turn) {
        Optional<String> typed = typed(block, turn);
        if (typed.isPresent()) {
            turn.typedButton();
            return new Outcome.Follow(typed.get());
        }
        return new Outcome.Follow("else");
    }

    private static Optional<String> typed(Flow.Block block, Turn turn) {
        List<String> ids = Settings.ids(block, "choices");
        String text = TextNormalizer.fold(turn.text());
        for (int at = 0; at < ids.size(); at++) {
            String id = ids.get(at);
            boolean byNumber = text.equals(String.valueOf(at + 1));
            boolean byLabel = block.texts().getOrDefault("choice:" + id, Map.of()).values().stream()
                    .anyMatch(label -> TextNormalizer.fold(label).equals(text));
            if (byNumber || byLabel) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static String label(Flow.Block block, Turn turn, String id) {
        return turn.merchantText(block, "choice:" + id).orElse(id);
    }
}
