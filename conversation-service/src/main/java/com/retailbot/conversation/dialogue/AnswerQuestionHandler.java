package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.bot.Answer;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.Replies;
import com.retailbot.events.Flow;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code answer_question}: answers from the shop's knowledge and says where the answer comes from. */
@Component
class AnswerQuestionHandler implements BlockHandler {

    @Override
    public String type() {
        return "answer_question";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        if (!answer(turn)) {
            turn.fellBack();
            turn.say(turn.merchantUtterance(block, "not_found", Phrase.NO_ANSWER));
        }
        return Outcome.NEXT;
    }

    /** @return false when the shop's knowledge has no answer to the turn's message */
    static boolean answer(Turn turn) {
        Optional<Answer> found =
                turn.understood().flatMap(understood -> turn.shop().answer(turn.text(), understood));
        found.ifPresent(answer -> turn.say(Utterance.text(turn.language(), text(answer, turn))));
        return found.isPresent();
    }

    private static String text(Answer answer, Turn turn) {
        String text = Titles.of(answer.text(), turn.language());
        return answer.source().isBlank()
                ? text
                : text + "\n" + Replies.say(turn.language(), Phrase.SOURCE, Map.of("source", answer.source()));
    }
}
