package com.retailbot.nlu.features;

import com.retailbot.nlu.linear.SparseVector;
import com.retailbot.text.Colours;
import com.retailbot.text.NormalizedText;
import com.retailbot.text.Places;
import com.retailbot.text.Skeleton;
import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns texts into features. Thread-safe; linear in the text's length, and constant behind its first tokens. */
public final class Featurizer implements Vocabulary {

    /** Rows of the token table, row 0 being padding. */
    public static final int TOKEN_ROWS = 1 << 15;
    /** Rows of the bag table, row 0 being padding. */
    public static final int BAG_ROWS = 1 << 16;
    /** Tokens that are read; what follows is beyond any shopper's request. */
    public static final int MAX_TOKENS = 48;

    private static final int MAX_CHARACTERS = 1_000;
    private static final int MAX_TOKEN_FEATURES = 48;
    private static final int LONGEST_WORD = 20;
    private static final String BRAND = "brand";

    private final Lexicon concepts = Lexicon.ofResource("/lexicon/concepts.tsv");
    private final Lexicon goods = Lexicon.ofResource("/lexicon/goods.tsv");
    private final Lexicon languages = Lexicon.ofResource("/lexicon/languages.tsv");

    public Message read(String text) {
        String head = head(text);
        NormalizedText normalized = TextNormalizer.normalize(head);
        List<Word> tokens = Tokens.of(normalized);
        List<String> texts = tokens.stream().map(Word::text).toList();
        List<Set<String>> conceptsOfTokens = concepts.concepts(texts);
        List<Set<String>> goodsOfTokens = goods.concepts(texts);
        MeaningFeatures meant = MeaningFeatures.of(texts);
        Facts facts = Facts.in(head);
        List<int[]> tokenFeatures = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            tokenFeatures.add(tokenFeatures(
                    tokens.get(i), conceptsOfTokens.get(i), meant.byWord().get(i), goodsOfTokens.get(i), facts));
        }
        SparseVector bag =
                BagFeatures.of(normalized.text(), texts, conceptsOfTokens, goodsOfTokens, meant, languages, BAG_ROWS);
        return new Message(text, tokens, tokenFeatures, bag, facts, this);
    }

    @Override
    public boolean isName(String word) {
        return goods.has(word)
                || Colours.code(word).isPresent()
                || !Places.find(word).isEmpty();
    }

    @Override
    public boolean isBrand(String word) {
        return goods.is(word, BRAND);
    }

    @Override
    public List<int[]> compounds(List<String> words) {
        return goods.spansOfPhrases(words, BRAND);
    }

    private static String head(String text) {
        if (text.length() <= MAX_CHARACTERS) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(MAX_CHARACTERS - 1));
        return text.substring(0, splitsPair ? MAX_CHARACTERS - 1 : MAX_CHARACTERS);
    }

    private static int[] tokenFeatures(
            Word token, Set<String> concepts, Set<String> meanings, Set<String> goods, Facts facts) {
        FeatureSet features = new FeatureSet(TOKEN_ROWS, MAX_TOKEN_FEATURES);
        concepts.forEach(concept -> features.add('c', concept));
        meanings.forEach(meaning -> features.add('m', meaning));
        goods.forEach(group -> features.add('g', group));
        if (!goods.isEmpty()) {
            features.add('g', "any");
        }
        facts.describe(token.start(), token.end(), features);
        String word = token.text();
        String start = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        features.add('w', start);
        features.add('s', Skeleton.of(start));
        features.add('h', shape(word));
        String bounded = "<" + start + ">";
        for (int n = 3; n <= 5; n++) {
            for (int at = 0; at + n <= bounded.length(); at++) {
                features.add('n', bounded, at, at + n);
            }
        }
        return features.distinct();
    }

    private static String shape(String word) {
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean letters = word.chars().anyMatch(Character::isLetter);
        String script = letters && word.codePointAt(0) >= 0x600 && word.codePointAt(0) < 0x700 ? "a" : "l";
        return digits ? (letters ? "mixed" + script : "digits" + word.length()) : script;
    }
}
