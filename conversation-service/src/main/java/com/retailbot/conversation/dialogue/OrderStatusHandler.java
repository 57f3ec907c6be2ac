package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.StatusPhrases;
import com.retailbot.conversation.tracking.TrackedOrder;
import com.retailbot.conversation.understanding.EntityTypes;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.Flow;
import com.retailbot.text.Mention;
import com.retailbot.text.OrderNumbers;
import com.retailbot.text.Phones;
import com.retailbot.text.TextNormalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code order_status}: tells how the shopper's orders stand; orders of elsewhere only against number and phone. */
@Component
class OrderStatusHandler implements BlockHandler {

    @Override
    public String type() {
        return "order_status";
    }

    @Override
    public Outcome enter(Flow.Block block, Turn turn) {
        Optional<String> number = number(turn);
        List<TrackedOrder> own = turn.shop().ordersOfShopper().stream()
                .filter(order -> number.isEmpty() || isCalled(order, number.get()))
                .toList();
        if (!own.isEmpty()) {
            own.forEach(order -> tell(turn, order));
            return Outcome.NEXT;
        }
        return lookUp(block, turn, number);
    }

    @Override
    public Outcome receive(Flow.Block block, Turn turn) {
        Optional<String> given = number(turn).or(() -> bareNumber(turn.text()));
        boolean phone = phone(turn).isPresent();
        if (given.isEmpty() && !phone && changesSubject(turn)) {
            turn.askedOrderNumber(null);
            return Outcome.NEXT;
        }
        turn.markRead();
        String asked = turn.askedOrderNumber();
        return lookUp(block, turn, given.or(() -> Optional.ofNullable(asked).filter(number -> !number.isEmpty())));
    }

    private static Outcome lookUp(Flow.Block block, Turn turn, Optional<String> number) {
        Optional<String> phone = phone(turn);
        if (number.isPresent() && phone.isPresent()) {
            turn.askedOrderNumber(null);
            Optional<TrackedOrder> order = turn.shop().order(number.get(), phone.get());
            order.ifPresentOrElse(
                    found -> tell(turn, found),
                    () -> turn.say(turn.merchantUtterance(block, "not_found", Phrase.ORDER_UNKNOWN)));
            return Outcome.NEXT;
        }
        if (turn.inAside()) {
            turn.say(turn.merchantUtterance(block, "not_found", Phrase.ORDER_UNKNOWN));
            return Outcome.NEXT;
        }
        turn.askedOrderNumber(number.orElse(""));
        turn.say(number.isPresent() ? Phrase.ASK_ORDER_PHONE : Phrase.ASK_ORDER_NUMBER);
        return Outcome.WAIT;
    }

    private static void tell(Turn turn, TrackedOrder order) {
        turn.say(turn.utterance(StatusPhrases.of(order.status()), Map.of("number", order.orderNumber())));
    }

    private static boolean changesSubject(Turn turn) {
        return turn.understood()
                .filter(Understood::certain)
                .map(Understood::intent)
                .filter(intent -> !intent.equals(Intents.ORDER_STATUS) && !intent.equals(Intents.AFFIRM))
                .isPresent();
    }

    private static Optional<String> number(Turn turn) {
        Optional<String> named =
                OrderNumbers.find(turn.text()).stream().map(Mention::value).findFirst();
        return named.or(() -> turn.understood()
                .flatMap(understood -> understood.first(EntityTypes.ORDER_ID))
                .map(entity -> entity.normOrValue().toUpperCase(Locale.ROOT)));
    }

    /** The answer to "which number?" may be nothing but digits. */
    private static Optional<String> bareNumber(String text) {
        String folded = TextNormalizer.fold(text).replace("#", "").strip();
        return folded.matches("[0-9]{3,8}") ? Optional.of(folded) : Optional.empty();
    }

    private static Optional<String> phone(Turn turn) {
        return Phones.find(turn.text()).stream().map(Mention::value).findFirst();
    }

    private static boolean isCalled(TrackedOrder order, String number) {
        String called = order.orderNumber().toUpperCase(Locale.ROOT);
        return called.equals(number) || called.endsWith("-" + number);
    }
}
