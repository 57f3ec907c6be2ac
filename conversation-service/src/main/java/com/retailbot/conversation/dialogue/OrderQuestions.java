package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.order.CartLine;
import com.retailbot.conversation.order.OrderForm;
import com.retailbot.conversation.order.PhoneText;
import com.retailbot.conversation.order.Slot;
import com.retailbot.conversation.reply.Phrase;
import com.retailbot.conversation.reply.Prices;
import com.retailbot.text.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the order form asks, reads back and explains. */
final class OrderQuestions {

    private OrderQuestions() {}

    /** Asks for what is missing, or for the confirmation when nothing is. */
    static Outcome askNext(Turn turn) {
        OrderForm form = Objects.requireNonNullElse(turn.form(), OrderForm.EMPTY);
        if (turn.cart().isEmpty()) {
            turn.form(form.asking(Slot.PRODUCT));
            turn.say(Phrase.ASK_PRODUCT);
            return Outcome.WAIT;
        }
        Optional<Slot> missing = form.missing();
        if (missing.isPresent()) {
            return ask(turn, form, missing.get());
        }
        turn.form(form.asking(Slot.CONFIRMATION));
        turn.say(summary(turn, form)
                .showing(CartView.of(turn.cart(), turn.language()))
                .with(List.of(
                        turn.button(ChoiceIds.CONFIRM, Phrase.CHOICE_CONFIRM),
                        turn.button(ChoiceIds.CHANGE, Phrase.CHOICE_CHANGE),
                        turn.button(ChoiceIds.CANCEL, Phrase.CHOICE_CANCEL))));
        return Outcome.WAIT;
    }

    static Outcome ask(Turn turn, OrderForm form, Slot slot) {
        turn.form(form.asking(slot));
        switch (slot) {
            case PRODUCT -> turn.say(Phrase.ASK_PRODUCT);
            case NAME -> turn.say(Phrase.ASK_NAME);
            case PHONE -> turn.say(Phrase.ASK_PHONE);
            case WILAYA -> turn.say(Phrase.ASK_WILAYA);
            case COMMUNE -> turn.say(turn.utterance(Phrase.ASK_COMMUNE, Map.of("wilaya", wilaya(form, turn))));
            case CHANGE, CONFIRMATION -> whatToChange(turn);
        }
        return Outcome.WAIT;
    }

    /** Explains why an answer cannot be taken. */
    static void explain(Turn turn, Slot slot, String value) {
        switch (slot) {
            case NAME -> turn.say(Phrase.NAME_UNREADABLE);
            case PHONE -> turn.say(turn.utterance(Phrase.PHONE_INVALID, Map.of("phone", shortened(value))));
            case WILAYA -> turn.say(turn.utterance(Phrase.WILAYA_UNKNOWN, Map.of("wilaya", shortened(value))));
            case PRODUCT, COMMUNE, CHANGE, CONFIRMATION ->
                ask(turn, Objects.requireNonNullElse(turn.form(), OrderForm.EMPTY), slot);
        }
    }

    static void whatToChange(Turn turn) {
        List<Choice> buttons = new ArrayList<>();
        buttons.add(turn.button(ChoiceIds.CHANGE_NAME, Phrase.CHANGE_NAME));
        buttons.add(turn.button(ChoiceIds.CHANGE_PHONE, Phrase.CHANGE_PHONE));
        buttons.add(turn.button(ChoiceIds.CHANGE_PLACE, Phrase.CHANGE_PLACE));
        buttons.add(turn.button(ChoiceIds.CHANGE_CART, Phrase.CHANGE_CART));
        buttons.add(turn.button(ChoiceIds.CANCEL, Phrase.CHOICE_CANCEL));
        turn.say(turn.utterance(Phrase.WHAT_TO_CHANGE, Map.of()).with(buttons));
    }

    /** Reads back what changed besides the answer that was asked for. */
    static void readBack(Turn turn, OrderForm form, List<Slot> noted) {
        String values = noted.stream()
                .map(slot -> switch (slot) {
                    case NAME -> form.name();
                    case PHONE -> form.phone() == null ? null : PhoneText.of(form.phone());
                    case WILAYA -> wilaya(form, turn);
                    case COMMUNE -> commune(form, turn);
                    case PRODUCT, CHANGE, CONFIRMATION -> null;
                })
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        turn.say(turn.utterance(Phrase.NOTED, Map.of("value", values)));
    }

    private static Utterance summary(Turn turn, OrderForm form) {
        String lines =
                turn.cart().lines().stream().map(line -> line(line, turn)).collect(Collectors.joining("\n"));
        return turn.utterance(
                Phrase.SUMMARY,
                Map.of(
                        "lines", lines,
                        "total", Prices.text(turn.cart().total(), turn.language()),
                        "name", Objects.requireNonNullElse(form.name(), ""),
                        "phone", PhoneText.of(Objects.requireNonNullElse(form.phone(), "")),
                        "commune", commune(form, turn),
                        "wilaya", wilaya(form, turn)));
    }

    private static String line(CartLine line, Turn turn) {
        String title = Titles.withOptions(line.title(), line.options(), turn.language());
        return "• " + line.quantity() + " × " + title + ": "
                + Prices.text(line.unitPrice().times(line.quantity()), turn.language());
    }

    private static String wilaya(OrderForm form, Turn turn) {
        return form.wilaya().map(found -> found.name(turn.language().code())).orElse("");
    }

    private static String commune(OrderForm form, Turn turn) {
        String commune = Objects.requireNonNullElse(form.commune(), "");
        return Places.communes(Objects.requireNonNullElse(form.wilayaCode(), "")).stream()
                .filter(known -> known.nameFr().equals(commune))
                .map(known -> known.name(turn.language().code()))
                .findFirst()
                .orElse(commune);
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}
