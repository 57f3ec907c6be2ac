package com.retailbot.nlu;

import com.retailbot.text.Colours;
import com.retailbot.text.Mention;
import com.retailbot.text.Phones;
import com.retailbot.text.Places;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Keywords only, until the first model is trained. */
final class KeywordUnderstanding implements LanguageUnderstanding {

    private static final Map<String, Intent> KEYWORDS = Map.ofEntries(
            Map.entry("salam", Intent.GREET),
            Map.entry("سلام", Intent.GREET),
            Map.entry("bonjour", Intent.GREET),
            Map.entry("hello", Intent.GREET),
            Map.entry("oui", Intent.AFFIRM),
            Map.entry("ih", Intent.AFFIRM),
            Map.entry("نعم", Intent.AFFIRM),
            Map.entry("yes", Intent.AFFIRM),
            Map.entry("non", Intent.DENY),
            Map.entry("la", Intent.DENY),
            Map.entry("لا", Intent.DENY),
            Map.entry("no", Intent.DENY),
            Map.entry("chhal", Intent.PRODUCT_PRICE),
            Map.entry("شحال", Intent.PRODUCT_PRICE),
            Map.entry("prix", Intent.PRODUCT_PRICE),
            Map.entry("price", Intent.PRODUCT_PRICE),
            Map.entry("commander", Intent.ORDER_PLACE),
            Map.entry("nkomandi", Intent.ORDER_PLACE),
            Map.entry("order", Intent.ORDER_PLACE),
            Map.entry("livraison", Intent.DELIVERY_INFO),
            Map.entry("توصيل", Intent.DELIVERY_INFO),
            Map.entry("sbat", Intent.PRODUCT_SEARCH),
            Map.entry("صباط", Intent.PRODUCT_SEARCH),
            Map.entry("merci", Intent.THANKS));

    @Override
    public Understanding understand(String text) {
        List<Word> words = TextNormalizer.normalize(text).words();
        Intent intent = words.stream()
                .map(word -> KEYWORDS.getOrDefault(word.text(), Intent.OUT_OF_SCOPE))
                .filter(found -> found != Intent.OUT_OF_SCOPE)
                .findFirst()
                .orElse(Intent.OUT_OF_SCOPE);
        List<Entity> entities = new ArrayList<>();
        Phones.find(text).forEach(m -> entities.add(entity(EntityType.PHONE, text, m, m.value())));
        Places.find(text)
                .forEach(m -> entities.add(
                        entity(EntityType.WILAYA, text, m, m.value().wilayaCode())));
        Colours.find(text).forEach(m -> entities.add(entity(EntityType.COLOUR, text, m, m.value())));
        entities.sort(Comparator.comparingInt(Entity::start));
        String script = Scripts.of(text);
        String language = script.equals(Scripts.ARABIC) ? "ar-DZ" : "fr";
        return new Understanding(intent.label(), 0.6, language, script, entities, List.of());
    }

    @Override
    public float[] embedding(String text) {
        return new float[] {1};
    }

    private static Entity entity(EntityType type, String text, Mention<?> mention, String norm) {
        return new Entity(type, mention.in(text), norm, mention.start(), mention.end());
    }
}
