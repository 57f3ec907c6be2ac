package com.retailbot.nlu.training;

import com.retailbot.nlu.EntityType;
import com.retailbot.text.Places;
import com.retailbot.text.Wilaya;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes a message again as somebody else would: other spelling, script, goods, greetings. The meaning stays. */
final class Augmenter {

    private static final Map<String, List<String>> OPENINGS = Map.of(
            "ar", List.of("السلام عليكم ", "من فضلكم ", "مرحبا ", "لو سمحت "),
            "ar-DZ", List.of("سلام خويا ", "سلام عليكم ", "خويا ", "يعيشك ", "واش راك "),
            "dz-latn", List.of("salam khoya ", "slm ", "khoya ", "salam 3likom ", "kho "),
            "fr", List.of("bonjour ", "bjr, ", "slt ", "bonsoir ", "svp "),
            "en", List.of("hi ", "hello, ", "hey ", "good evening "),
            "mixed", List.of("salam ", "bonjour khoya ", "slm svp "));
    private static final Map<String, List<String>> CLOSINGS = Map.of(
            "ar", List.of(" من فضلك", " شكرا", " لو سمحتم", "؟"),
            "ar-DZ", List.of(" يعيشك", " خويا", " بارك الله فيك", " من فضلك", "؟"),
            "dz-latn", List.of(" y3aychek", " khoya", " svp", " saha", " ?"),
            "fr", List.of(" svp", " stp", " merci", " s'il vous plait", " ?"),
            "en", List.of(" please", " pls", " thanks", "?", " thx"),
            "mixed", List.of(" svp", " khoya", " stp", " merci"));
    private static final Set<String> NEVER_FRAMED = Set.of("greet", "goodbye", "thanks", "out_of_scope");

    private final Map<EntityType, Map<String, List<String>>> values = new EnumMap<>(EntityType.class);

    Augmenter(List<Example> examples) {
        for (Example example : examples) {
            for (Span span : example.spans()) {
                values.computeIfAbsent(span.type(), type -> new HashMap<>())
                        .computeIfAbsent(slot(example.text(), span, example.language()), key -> new ArrayList<>())
                        .add(example.text().substring(span.start(), span.end()));
            }
        }
    }

    Example vary(Example example, Random random) {
        List<Piece> pieces = new ArrayList<>(Piece.of(example));
        String language = example.language();
        if (random.nextInt(2) == 0) {
            pieces = otherValues(pieces, example, random);
        }
        if (random.nextInt(6) == 0) {
            language = otherScript(pieces, language, random);
        }
        float slips = random.nextInt(3) == 0 ? 0.35f : 0.12f;
        String spoken = language;
        pieces.replaceAll(
                piece -> random.nextFloat() < slips ? piece.with(word -> Spelling.vary(word, spoken, random)) : piece);
        if (pieces.size() > 6 && random.nextInt(4) == 0) {
            dropOne(pieces, random);
        }
        if (!NEVER_FRAMED.contains(example.intent())) {
            frame(pieces, language, random);
        }
        return Piece.join(pieces, example, language);
    }

    private List<Piece> otherValues(List<Piece> pieces, Example example, Random random) {
        List<Piece> changed = new ArrayList<>();
        int replaced = -1;
        for (Piece piece : pieces) {
            if (piece.span() < 0) {
                changed.add(piece);
            } else if (piece.span() != replaced) {
                replaced = piece.span();
                changed.add(new Piece(otherValue(example, example.spans().get(replaced), random), true, replaced));
            }
        }
        return changed;
    }

    private String otherValue(Example example, Span span, Random random) {
        String value = example.text().substring(span.start(), span.end());
        if (span.type() == EntityType.WILAYA && random.nextInt(3) == 0) {
            Wilaya wilaya = Places.wilayas().get(random.nextInt(Places.wilayas().size()));
            return wilaya.name(Spelling.isArabic(value) ? "ar" : "fr");
        }
        boolean digits = value.chars().allMatch(Character::isDigit);
        if (digits && span.type() == EntityType.ORDER_ID) {
            return Integer.toString(1000 + random.nextInt(90_000));
        }
        List<String> others = values.getOrDefault(span.type(), Map.of())
                .getOrDefault(slot(example.text(), span, example.language()), List.of(value));
        return others.get(random.nextInt(others.size()));
    }

    // Values are exchanged within their script and language, so that a message stays one that somebody would write.
    private static String slot(String text, Span span, String language) {
        return Spelling.isArabic(text.substring(span.start())) ? "arabic" : language;
    }

    private static String otherScript(List<Piece> pieces, String language, Random random) {
        if (language.equals("dz-latn")) {
            pieces.replaceAll(piece -> piece.with(Transliteration::toArabic));
            return "ar-DZ";
        }
        if (language.equals("ar-DZ")) {
            pieces.replaceAll(piece -> piece.with(word -> Transliteration.toLatin(word, random)));
            return "dz-latn";
        }
        return language;
    }

    private static void dropOne(List<Piece> pieces, Random random) {
        int at = random.nextInt(pieces.size());
        if (pieces.get(at).word() && pieces.get(at).span() < 0) {
            pieces.remove(at);
        }
    }

    private static void frame(List<Piece> pieces, String language, Random random) {
        if (random.nextInt(7) == 0) {
            pieces.addFirst(new Piece(choose(OPENINGS.getOrDefault(language, List.of("")), random), false, -1));
        }
        if (random.nextInt(7) == 0) {
            pieces.addLast(new Piece(choose(CLOSINGS.getOrDefault(language, List.of("")), random), false, -1));
        }
    }

    private static String choose(List<String> options, Random random) {
        return options.get(random.nextInt(options.size()));
    }
}
