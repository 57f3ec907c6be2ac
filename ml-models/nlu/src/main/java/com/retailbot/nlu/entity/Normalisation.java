package com.retailbot.nlu.entity;

import com.retailbot.nlu.EntityType;
import com.retailbot.nlu.features.Facts;
import com.retailbot.text.Colours;
import com.retailbot.text.Mention;
import com.retailbot.text.Phones;
import com.retailbot.text.Place;
import com.retailbot.text.Places;
import com.retailbot.text.Quantities;
import com.retailbot.text.Sizes;
import com.retailbot.text.SpokenMoney;
import com.retailbot.text.TextNormalizer;
import java.util.Locale;
import java.util.Optional;

/** The value that a span stands for, see {@link EntityType}; empty when the span cannot be a value of its type. */
final class Normalisation {

    private Normalisation() {}

    static Optional<String> of(EntityType type, String value, Facts facts, Candidate span) {
        return switch (type) {
            case PHONE -> Phones.e164(value);
            case WILAYA -> wilaya(value, facts, span);
            case PRICE_MAX, PRICE_MIN -> SpokenMoney.dinars(value).map(String::valueOf);
            case QUANTITY -> Quantities.lookup(value).map(String::valueOf);
            case COLOUR -> Colours.code(value).or(() -> firstColour(value));
            case SIZE -> Sizes.canonical(value).or(() -> numbered(value));
            case ORDER_ID -> words(value).map(Normalisation::reference);
            case DATE -> Optional.of(Dates.canonical(value)).filter(Normalisation::hasLetter);
            case PRODUCT, CATEGORY, BRAND -> words(value);
        };
    }

    private static Optional<String> wilaya(String value, Facts facts, Candidate span) {
        return facts.places().stream()
                .filter(place -> place.start() < span.end() && span.start() < place.end())
                .findFirst()
                .map(Mention::value)
                .or(() -> Places.lookup(value))
                .map(Place::wilayaCode);
    }

    // A size that is no known one has a number at least, as "120x60" and "220 v" have.
    private static Optional<String> numbered(String value) {
        return words(value)
                .filter(folded -> folded.chars().anyMatch(Character::isDigit))
                .map(size -> size.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> firstColour(String value) {
        return Colours.find(value).stream().map(Mention::value).findFirst();
    }

    private static Optional<String> words(String value) {
        return Optional.of(TextNormalizer.fold(value)).filter(folded -> !folded.isEmpty());
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static String reference(String folded) {
        return folded.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_-]", "");
    }
}
