package com.retailbot.nlu.training;

import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.features.Message;
import com.retailbot.nlu.model.Tag;
import com.retailbot.text.Word;
import java.util.List;

/** A message as features, with its targets as positions in the label lists. */
record Prepared(Message message, int intent, int language, int[] tags, int group) {

    static Prepared of(Example example, Featurizer featurizer, Labels labels) {
        Message message = featurizer.read(example.text());
        return new Prepared(
                message,
                labels.intent(example.intent()),
                labels.language(example.language()),
                tags(message.tokens(), example.spans()),
                example.group());
    }

    private static int[] tags(List<Word> tokens, List<Span> spans) {
        int[] tags = new int[tokens.size()];
        for (Span span : spans) {
            boolean begun = false;
            for (int i = 0; i < tags.length; i++) {
                Word token = tokens.get(i);
                if (token.start() < span.end() && span.start() < token.end() && tags[i] == Tag.OUTSIDE) {
                    tags[i] = begun ? Tag.inside(span.type()) : Tag.begin(span.type());
                    begun = true;
                }
            }
        }
        return tags;
    }

    int length() {
        return tags.length;
    }
}
