package com.retailbot.conversation.order;

import com.retailbot.conversation.terms.Term;
import com.retailbot.conversation.terms.Terms;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.text.Commune;
import com.retailbot.text.Mention;
import com.retailbot.text.Phones;
import com.retailbot.text.Place;
import com.retailbot.text.Places;
import com.retailbot.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message as an answer to the order form. Facts are taken wherever they stand, so that "no, the number is 0550…" corrects
 * an earlier answer and one message can fill everything.
 */
public final class FormReader {

    private static final Set<String> CANCEL = Set.of(
            "annuler",
            "annule",
            "annulez",
            "cancel",
            "cancel it",
            "stop",
            "batel",
            "battel",
            "batal",
            "battal",
            "nbatel",
            "بطل",
            "بطلت",
            "نبطل",
            "الغاء",
            "الغ",
            "الغي",
            "cancel order",
            "annuler la commande",
            "laisse tomber",
            "forget it",
            "khalas khliha");
    private static final Set<String> YES = Set.of(
            "oui",
            "ouais",
            "ok",
            "okay",
            "d'accord",
            "dac",
            "ih",
            "eh",
            "iih",
            "wah",
            "yes",
            "yep",
            "sure",
            "confirm",
            "confirme",
            "je confirme",
            "confirmer",
            "نعم",
            "ايه",
            "واه",
            "اكد",
            "موافق",
            "صح",
            "saha",
            "صحا",
            "c'est bon",
            "nconfirmi");
    private static final Set<String> NO =
            Set.of("non", "no", "nope", "la", "لا", "nn", "lala", "لالا", "pas encore", "mazal", "مازال");
    private static final Set<String> NO_QUESTIONS = Set.of(
            Intents.AFFIRM,
            Intents.DENY,
            Intents.ORDER_PLACE,
            Intents.ORDER_CHANGE,
            Intents.ORDER_CANCEL,
            Intents.OUT_OF_SCOPE);

    private FormReader() {}

    public static FormReading read(OrderForm form, String text, Understood understood) {
        Slot asking = form.asking() == null ? Slot.NAME : form.asking();
        String folded = TextNormalizer.fold(text).replaceAll("[.!,]+$", "");
        if (CANCEL.contains(folded) || understood.is(Intents.ORDER_CANCEL)) {
            return new FormReading.Cancelled();
        }
        List<Slot> noted = new ArrayList<>();
        OrderForm filled = facts(form, asking, text, noted);
        if (noted.isEmpty() && asking == Slot.CONFIRMATION) {
            if (YES.contains(folded) || understood.is(Intents.AFFIRM)) {
                return new FormReading.Confirmed();
            }
            if (NO.contains(folded) || understood.is(Intents.DENY)) {
                return new FormReading.Declined();
            }
        }
        boolean question = understood.certain() && !NO_QUESTIONS.contains(understood.intent());
        if (noted.isEmpty()) {
            return answered(form, asking, text, question);
        }
        // "Do you deliver to Oran?" is no address.
        if (question && asksBack(text) && !noted.contains(Slot.PHONE)) {
            return new FormReading.Question(form);
        }
        return new FormReading.Filled(filled, noted);
    }

    /** Takes what the message says about the recipient before the form has asked for anything. */
    public static OrderForm prefill(OrderForm form, String text) {
        return facts(form, Slot.PRODUCT, text, new ArrayList<>());
    }

    private static FormReading answered(OrderForm form, Slot asking, String text, boolean question) {
        Optional<OrderForm> slot = slotAnswer(form, asking, text, question);
        if (slot.isPresent()) {
            return new FormReading.Filled(slot.get(), List.of());
        }
        return question ? new FormReading.Question(form) : new FormReading.Refused(asking, text);
    }

    /** The answer that only makes sense because it was asked for. */
    private static Optional<OrderForm> slotAnswer(OrderForm form, Slot asking, String text, boolean question) {
        return switch (asking) {
            case NAME -> Names.read(text).map(form::withName);
            case COMMUNE -> isAside(text, question) ? Optional.empty() : commune(form, text);
            case WILAYA -> isAside(text, question) ? Optional.empty() : place(form, text);
            case PHONE, PRODUCT, CHANGE, CONFIRMATION -> Optional.empty();
        };
    }

    private static OrderForm facts(OrderForm form, Slot asking, String text, List<Slot> noted) {
        OrderForm filled = form;
        List<Mention<String>> phones = Phones.find(text);
        if (!phones.isEmpty()) {
            filled = filled.withPhone(phones.getFirst().value());
            noted.add(Slot.PHONE);
        }
        List<Mention<Place>> places = Places.find(text);
        boolean placeExpected = !phones.isEmpty() || asking != Slot.NAME;
        if (!places.isEmpty() && placeExpected && asking != Slot.COMMUNE) {
            Place place = places.getLast().value();
            filled = filled.withPlace(place.wilayaCode(), communeOf(place));
            noted.add(Slot.WILAYA);
        }
        Optional<String> name = Names.announced(text);
        boolean restIsName = asking == Slot.NAME && !phones.isEmpty();
        if (name.isEmpty() && restIsName) {
            name = Names.read(without(text, phones, places));
        }
        if (name.isPresent()) {
            filled = filled.withName(name.get());
            noted.add(Slot.NAME);
        }
        return filled;
    }

    private static Optional<OrderForm> place(OrderForm form, String text) {
        return Places.lookup(text).map(place -> form.withPlace(place.wilayaCode(), communeOf(place)));
    }

    private static Optional<OrderForm> commune(OrderForm form, String text) {
        Optional<Place> known = Places.lookup(text);
        if (known.isPresent()) {
            Place place = known.get();
            boolean capital = place.commune().isEmpty() && place.wilayaCode().equals(form.wilayaCode());
            return Optional.of(
                    form.withPlace(place.wilayaCode(), capital ? place.wilaya().nameFr() : communeOf(place)));
        }
        // Algeria has 1541 communes and every town its quarters: a name that is not listed is taken as it is written.
        return Names.read(text).map(name -> form.withPlace(form.wilayaCode(), name));
    }

    private static @Nullable String communeOf(Place place) {
        return place.commune().map(Commune::nameFr).orElse(null);
    }

    private static String without(String text, List<Mention<String>> phones, List<Mention<Place>> places) {
        StringBuilder rest = new StringBuilder(text);
        phones.forEach(phone -> blank(rest, phone));
        places.forEach(place -> blank(rest, place));
        return rest.toString();
    }

    private static void blank(StringBuilder text, Mention<?> mention) {
        for (int at = mention.start(); at < mention.end(); at++) {
            text.setCharAt(at, ',');
        }
    }

    /** A place by itself is an answer, even when it has words of questions in it, such as the "El" of Bir El Djir. */
    private static boolean isAside(String text, boolean question) {
        return question
                && asksBack(text)
                && (isAsked(text) || Places.lookup(text).isEmpty());
    }

    private static boolean isAsked(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('؟') >= 0;
    }

    private static boolean asksBack(String text) {
        return isAsked(text) || Terms.read(text).stream().anyMatch(Term::stop);
    }
}
