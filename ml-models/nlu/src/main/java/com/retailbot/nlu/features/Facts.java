package com.retailbot.nlu.features;

import com.retailbot.text.Colours;
import com.retailbot.text.Mention;
import com.retailbot.text.OrderNumbers;
import com.retailbot.text.Phones;
import com.retailbot.text.Place;
import com.retailbot.text.Places;
import com.retailbot.text.Quantities;
import com.retailbot.text.SizeName;
import com.retailbot.text.Sizes;
import com.retailbot.text.SpokenAmount;
import com.retailbot.text.SpokenMoney;
import java.util.List;

/** What the rules find in a text; features of the model and raw material of entities. */
public record Facts(
        List<Mention<String>> phones,
        List<Mention<SpokenAmount>> amounts,
        List<Mention<Place>> places,
        List<Mention<SizeName>> sizes,
        List<Mention<String>> colours,
        List<Mention<Integer>> quantities,
        List<Mention<String>> orders) {

    static Facts in(String text) {
        return new Facts(
                Phones.find(text),
                SpokenMoney.find(text),
                Places.find(text),
                Sizes.find(text),
                Colours.find(text),
                Quantities.find(text),
                OrderNumbers.find(text));
    }

    /** Adds what the rules know of the span of one token. */
    void describe(int start, int end, FeatureSet features) {
        describe(phones, start, end, "phone", features);
        describe(places, start, end, "place", features);
        describe(colours, start, end, "colour", features);
        describe(quantities, start, end, "quantity", features);
        describe(orders, start, end, "order", features);
        for (Mention<SpokenAmount> amount : amounts) {
            String kind = amount.value().unitSaid()
                    ? "money"
                    : "number" + Long.toString(amount.value().dinars()).length();
            describe(amount, start, end, kind, features);
        }
        for (Mention<SizeName> size : sizes) {
            describe(size, start, end, size.value().named() ? "size" : "bare size", features);
        }
    }

    private static void describe(
            List<? extends Mention<?>> mentions, int start, int end, String kind, FeatureSet features) {
        mentions.forEach(mention -> describe(mention, start, end, kind, features));
    }

    private static void describe(Mention<?> mention, int start, int end, String kind, FeatureSet features) {
        if (mention.start() < end && start < mention.end()) {
            features.add('f', kind);
            if (mention.start() >= start) {
                features.add('F', kind);
            }
        }
    }
}
