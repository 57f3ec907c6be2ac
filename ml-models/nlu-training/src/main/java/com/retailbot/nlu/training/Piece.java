package com.retailbot.nlu.training;

import com.retailbot.nlu.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A word, or what stands between two words, of an annotated message.
 *
 * @param span position of the entity in the message's spans, or -1
 */
record Piece(String text, boolean word, int span) {

    static List<Piece> of(Example example) {
        List<Piece> pieces = new ArrayList<>();
        String text = example.text();
        int at = 0;
        while (at < text.length()) {
            int span = spanAt(example, at);
            int limit = limit(example, at, span);
            boolean word = Character.isLetterOrDigit(text.charAt(at));
            int end = at + 1;
            while (end < limit && Character.isLetterOrDigit(text.charAt(end)) == word) {
                end++;
            }
            pieces.add(new Piece(text.substring(at, end), word, span));
            at = end;
        }
        return pieces;
    }

    private static int spanAt(Example example, int at) {
        for (int i = 0; i < example.spans().size(); i++) {
            Span span = example.spans().get(i);
            if (at >= span.start() && at < span.end()) {
                return i;
            }
        }
        return -1;
    }

    // A piece ends where its entity ends, or where the next one begins.
    private static int limit(Example example, int at, int span) {
        if (span >= 0) {
            return example.spans().get(span).end();
        }
        return example.spans().stream()
                .mapToInt(Span::start)
                .filter(start -> start > at)
                .min()
                .orElse(example.text().length());
    }

    /** Puts pieces together again; entities whose words are gone are gone. */
    static Example join(List<Piece> pieces, Example original, String language) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[original.spans().size()];
        int[] ends = new int[original.spans().size()];
        java.util.Arrays.fill(starts, -1);
        for (Piece piece : pieces) {
            if (piece.span >= 0) {
                starts[piece.span] = starts[piece.span] < 0 ? text.length() : starts[piece.span];
                ends[piece.span] = text.length() + piece.text.length();
            }
            text.append(piece.text);
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] >= 0 && ends[i] > starts[i]) {
                EntityType type = original.spans().get(i).type();
                spans.add(new Span(type, starts[i], ends[i], Optional.empty()));
            }
        }
        return new Example(text.toString(), spans, original.intent(), language, original.group());
    }

    Piece with(UnaryOperator<String> change) {
        return word ? new Piece(change.apply(text), true, span) : this;
    }
}
